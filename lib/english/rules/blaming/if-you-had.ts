import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears blame, dressed as a condition.',
  patterns: [
    '(if you had|if you would have) (only|actually|just|simply|bothered to|even|properly|at least|once)? (read|told|asked|checked|listened|bothered|followed|paid attention|informed|done as|done what|been (more careful|paying attention|listening)|done your (job|homework)|taken the (time|trouble)|kept (me|us|to))',
    'if you would (only|just)? (told|asked|checked|listened|informed)',
    'had you (only|actually|just|simply|bothered to|even|properly|at least|once)? (read|told|asked|checked|listened|bothered|followed|paid attention|looked|informed|done as|done what|planned|been (more careful|paying attention|listening)|done your (job|homework)|taken the (time|trouble)|kept (me|us|to))',
    'had your (team|side|people|staff|colleague|colleagues|driver|office|department) (only|actually|simply|just)? (read|told|asked|checked|tested|listened|bothered|followed|paid|looked|informed|done|planned|sent|kept|signed|replied|called)',
    'if you (only|actually|bothered to|even|properly|at least|took the (time|trouble) to) (read|listened|checked|looked|paid|asked|followed|thought)',
    'if you (can|could) be bothered',
  ],
  except: [
    'if you had (read|checked|asked) (access|about|for)',
    '(helped|easier|help|better|useful|grateful) ... if you (had|would have)',
    'if you had told (me|us) (a|that|then|years|ten|five|last|in)',
  ],
  suggestions: [
    { sentence: 'The point to look at is [the point].' },
    { sentence: 'To make this easier next time, [the change] would help.' },
  ],
  flags: [
    '[If you had read] the brief, the font would be right.',
    '[Had you told] us about the steps, we would have brought a ramp.',
    '[If you actually read] the form, it is on page 1.',
  ],
  passes: [
    'If you read the meter on Monday, please send us the figure.',
    'If you had a good trip, we would love a photo.',
    'If you have read the terms, please sign below.',
  ],
} satisfies Rule;
