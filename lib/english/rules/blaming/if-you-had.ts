import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears blame, dressed as a condition.',
  patterns: [
    '(if|had) you (had)? (only|actually|just|simply|bothered to|even|properly|at least|taken the (time|trouble) to)? (read|told|asked|checked|listened|bothered|followed|paid attention|looked|informed|done as|done what|planned|thought|been (more|paying|listening)|done your|kept)  (to|me|us|my|our|the|your|it|this|properly|carefully|first|more|better|as|what|earlier|in time|ahead|attention|sooner)?',
    'if you (only|actually|bothered to|even|properly|at least|took the (time|trouble) to) (read|listened|checked|looked|paid|asked|followed|thought)',
    'if you (can|could) be bothered',
    'if it (was|were|is) not (for|because of) your',
  ],
  suggestions: [
    { sentence: 'The point to look at is [the point].' },
    { sentence: 'To make this easier next time, [the change] would help.' },
  ],
  flags: [
    '[If you had read the] brief, the font would be right.',
    '[Had you told us] about the steps, we would have brought a ramp.',
    '[If you actually read] the form, it is on page 1.',
  ],
  passes: [
    'If you read the meter on Monday, please send us the figure.',
    'If you had a good trip, we would love a photo.',
    'If you have read the terms, please sign below.',
  ],
} satisfies Rule;
