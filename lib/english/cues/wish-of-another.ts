import type { Cue } from '@/lib/engine/rule';

const wants =
  '(would go (with|for)|votes for|goes for|has ordered|want|wants|wanted|say|says|said|think|thinks|thought|prefer|prefers|preferred|like|likes|insist|insists|insisted|ask|asks|asked|need|needs|would like|would prefer|would rather|keeps saying|keep saying|is asking|are asking|is adamant|are adamant|is dead set|is set on|is after|are after|is pushing|are pushing|is keen|are keen|has asked|have asked|has told|have told|told|wishes|wish|votes|voted|hates|hate|is against|are against|refuses|refuse|will not (have|hear|accept)|does not (want|mind|like)|do not (want|mind|like)|is happy|are happy|reckons|reckon|demands|demand|has her heart|has his heart|has decided|have decided|has changed|wants it|(can|could|will) only (do|make|manage|come|accept|agree|approve|pay)|is only (free|happy)|are only (free|happy))';

export default {
  says: 'Passes on what somebody else on the writer’s side wants.',
  patterns: [
    `(the|our|my|his|her|their) (new|old|own|head|other|main|local|regional)? <role> ${wants}`,
    `(the|our|my|his|her|their) <role> ... (wants|insists|prefers|would like|would prefer|would rather|demands|needs|likes|hates|is against)`,
    `(he|she|they) (wants|want|says|prefers|prefer|likes|like|insists|insist|needs|need|would like|would prefer|would rather|does not (want|mind|like)|do not (want|mind|like)|is against|hates) (on)? (it|that|the|to|a|an|us|me|you|for|no|on|only|something|nothing|everything|two|three|monthly|quarterly|weekly|more|less|it to)`,
    `(according to|from) (the|our|my) <role>`,
    `<role> ${wants}`,
  ],
  flags: ['[The committee wants] oak.', '[My husband prefers] ash.', '[She insists on a] bell.'],
  passes: ['The ash is light.', 'I want oak.', 'The owner lives next door.'],
} satisfies Cue;
