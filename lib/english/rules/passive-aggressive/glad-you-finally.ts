import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The “finally” is what the reader will hear.',
  patterns: [
    '(glad|nice|good|great|pleased|happy|relieved|delighted) (to see|that)? you (have|could|were able to)? (finally|eventually|at last) ({find}|{manage}|{decide}|{reply}|{get}|{answer}|{make}|{bother}|{read}|{respond})?',
    '(nice|good|kind|decent|generous) of you to (finally|eventually|bother|at last|show up|join us|grace|let us know (now|only now))',
    'you (have)? (finally|at last) (decided|bothered|deigned|managed|found the time|found time|got round|got around) to',
    'about time (you|too)',
    'better late than never (i (suppose|guess)|as they say|though)? $',
    'deigned to',
    '(grace|graced|gracing) (us|me) with (your|his|her|their|a)',
    '(has|have|had) condescended to',
  ],
  suggestions: [{ sentence: 'Thank you for coming back to me on this.' }],
  flags: [
    '[Nice of you to finally] answer.',
    'I see [you have finally decided to] pay.',
    '[Glad you could finally make] it.',
  ],
  passes: [
    'Finally, thank you for the lovely lunch.',
    'It was good of you to come at such short notice.',
    'We finally found the leak behind the boiler.',
  ],
} satisfies Rule;
