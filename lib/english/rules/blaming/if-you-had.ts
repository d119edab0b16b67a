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
    '(if you (had|would have)|had you) (not)? ... would (not|never)? have',
    '(if you (had|would have)|had you) (not)? ... ... would (not|never)? (have|be)',
    '(if you (had|would have)|had you) (not)? ... (i|we|this|it|none) would (not|never)? (have|be)',
    '(i|we|this|it|none of this|that) (would|could|might) (not|never)? (now|even|probably)? (have|be) ... (if you (had|would have)|had you) (not)?',
    'if (only|just) you (had|would) (told|asked|read|listened|checked|followed|been|done|said|called|let|paid|sent|thought|answered|replied)',
    '(had|if) (someone|somebody|anyone|anybody|your (manager|boss|colleague|colleagues|predecessor|team|side|people|driver|office|department)) (at your (end|office|side)|there|in your (office|team)|on your (team|side))? (had|would have)? (only|just|actually|bothered to|even)? (read|told|asked|checked|listened|bothered|followed|paid attention|looked|informed|planned|been|done|thought|answered|replied)',
    '(perhaps|maybe) if you (had|did|would|were|spent|stopped|paid|took|listened|read|could|bothered|tried)',
  ],
  except: [
    'if you had (read|checked|asked) (access|about|for)',
    '(helped|easier|help|better|useful|grateful) ... if you (had|would have)',
    'if you had told (me|us) (a|that|then|years|ten|five|last|in)',
    '(glad|thank|thanks|lucky|luckily|thankfully|fortunately|love|lovely) ... (if you had|had you)',
    '(if you had|had you) not (told|spotted|helped|called|noticed|been|stepped|pointed|warned|caught|let|come|asked)',
    '(what|where|when|which|who|how|whom|why) (had|have) you',
    '(if you had) (to|a|an|any|the|one|no|more|another|time|questions) ',
    '(we|i|it|that|this) (would|could) (love|like|be (great|happy|glad|nice|grateful|helpful|good|better|best|lovely|wonderful|useful|interested|delighted)) ... if you',
  ],
  suggestions: [
    { sentence: 'The point to look at is [the point].' },
    { sentence: 'To make this easier next time, [the change] would help.' },
  ],
  flags: [
    '[If you had read the brief, the font would be] right.',
    '[Had you told us about the steps, we would have] brought a ramp.',
    '[If you actually read] the form, it is on page 1.',
  ],
  passes: [
    'If you read the meter on Monday, please send us the figure.',
    'If you had a good trip, we would love a photo.',
    'If you have read the terms, please sign below.',
  ],
} satisfies Rule;
