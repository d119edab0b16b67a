import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Closes the letter.',
  patterns: [
    '^(with)? (best|kind|kindest|warm|warmest|many)? (regards|wishes|thanks|rgds)$',
    '^(yours|best|cheers|warmly|sincerely|respectfully|thanks|regards)$',
    '^(many|with) thanks$',
    '^yours (sincerely|faithfully|truly)$',
    '^all the best$',
    '^take care$',
  ],
  flags: ['[Kind regards],', '[Yours sincerely],'],
  passes: ['Give my kind regards to your mother.', 'The best one is yours to keep.'],
} satisfies Cue;
