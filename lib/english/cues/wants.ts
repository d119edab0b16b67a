import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says what somebody wants.',
  patterns: [
    '(wants|wanted|says|prefers|preferred|likes|insists|insisted|needs|wishes|voted|votes|hates|reckons|demands|refuses|does not (want|mind|like)|would (like|prefer|rather)|has (asked|told|decided|changed)|is (adamant|against|keen|asking|after|pushing))',
  ],
  flags: ['Tom [wants] oak.', 'Ana [would prefer] ash.'],
  passes: ['Tom is here.', 'The oak is light.'],
} satisfies Cue;
