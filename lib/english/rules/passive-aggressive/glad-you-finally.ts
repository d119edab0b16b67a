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
    '(good|nice|kind|decent|big|great|sweet|lovely|thoughtful) of you to (let|tell|inform|warn|mention|say|ask|answer|reply|turn up|show|come|notice|call|ring|remember|share) ... ... (after|an hour|now that|only now|late|hours|days|weeks|the day after|once (it|i|we))',
    '(great|good|nice|lovely|wonderful) to (finally|eventually|at last) (have|get|receive|see|hold) (your|an|a|some|any)',
    '(heads up|warning|notice) ... (after the (fact|event)|too late|afterwards|when it was over)',
    '(one|anyone|anybody|you) would (have thought|think|imagine) (that)? (a|an|someone|somebody|after|people|grown|by now) ... (could|would|might|can|should|knew|know|had|manage|managed)',
    'since you (asked|ask|put it) so (nicely|kindly|politely|sweetly|charmingly)',
    '(whichever|whatever|which) (year|decade|century|month|season|millennium) (that|it|this)? (may|might|will|happens|turns|is) (be|to be|out)?',
  ],
  suggestions: [{ sentence: 'Thank you for coming back to me on this.' }],
  flags: [
    '[Since you asked so nicely], the oars are in the shed.',
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
