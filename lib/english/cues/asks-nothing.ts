import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that something is not wanted, or only told.',
  patterns: [
    '(not|no longer|never) (asking|after|looking|expecting|seeking|claiming|requesting|fishing|angling|here) (for|to|you)?',
    '(do|does|did) not (want|need|expect|require|ask for|seek|wish for) (a|an|any|anything|you|your|money|it|compensation|anyone|anybody|to (claim|complain|cancel|return))',
    '(just|only|simply|merely) (letting|to let) you know',
    '(for (your)? information|fyi|no action needed|nothing to do (for|on) you|for your records)',
    '(but|though) not (crossing|going|using|leaving|driving|bringing|taking|entering|staying|needing|doing)',
    '(would|will) not (be)? (need|needing|require|requiring) (a|an|any|your|the)',
  ],
  flags: [
    'I am [not after] money.',
    'We [do not want a] new one.',
    '[Just letting you know] that the gate is open.',
    '[For information]: the road is closed.',
  ],
  passes: ['I want a refund.', 'Why did you not ask for it?', 'Let me know the date.'],
} satisfies Cue;
