import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const sense =
  '(half a brain|a brain|a brain cell|half a clue|an ounce of (sense|decency|intelligence|common sense)|any (sense|decency|manners|intelligence|common sense|clue|shame|self respect)|a shred of (decency|sense|evidence)|the (wit|brains|intelligence|sense|decency|manners|common sense) to)';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'error',
  message: 'The reader hears that you think them stupid, and nothing that comes after.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: [
    `(if|had) (you|any of you|your (team|people|lot|staff|boss|husband|wife|son|daughter|...)) (only)? (had|have) (even|just)? ${sense}`,
    `(anyone|anybody|everyone) with (even)? ${sense}`,
    '(if|had) (you|any of you|anyone (there|at your end|on your side)) (could|can|were able to|was able to|knew how to|learned to|learnt to|bothered to) (even|actually)? (read|count|spell|listen|add up|tell the time|use (a|your))',
    '(which|that|what)? part of (that|this|it) (is|was) (too hard|unclear|so hard|confusing) (for you)?',
    `you (clearly|obviously|really|people)? (do not|have not|never|did not) (got|have|had|shown|show) (even)? ${sense}`,
    'if (reading|counting|listening|thinking) (is|were|was) not (beyond|too (much|hard) for) you',
  ],
  except: [
    '(if|had) (you|your) ... any sense (of|that)',
    'if you (could|can) (read|count|listen) (to|the|it|this|that|them) ... (please|let|by|it would|that would)',
    'if (you|your) (...)? (have|had) any (clue|shame|sense) ... (please|let)',
  ],
  notWith: ['(please|could you|let me know|thank|thanks|grateful|it would (be|help)|(we|i) can)'],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'The point to look at is [the point].' },
    { sentence: 'Let me say it in another way: [the point].' },
  ],
  flags: [
    '[If you had half a brain], you would see the tap.',
    '[Anyone with an ounce of sense] turns off the gas.',
    '[If you could read] a timetable, you would be here.',
  ],
  passes: [
    'If you could read the meter for us, we can correct the bill.',
    'The clinic treats people with a brain injury.',
    'If you can count the chairs, please send me the number.',
    'He had the good sense to call us at once, thank you.',
  ],
} satisfies Rule;
