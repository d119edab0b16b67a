import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that they should have known, and not what happens now.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    '(it|that|this|contract|agreement|website|email|terms|manual|policy|invoice|quote|form) (clearly|plainly|expressly|explicitly|very clearly|quite clearly) (say|says|said|state|states|stated)',
    '(as)? (clearly|plainly|explicitly) (stated|written|explained|set out|mentioned) (so)? (in|on) (the|our|your|my)',
    '(it is|this is|that is) (all)? (there)? in (black and white|the small print)',
    'the (small|fine) print (clearly)? (says|states)',
  ],
  suggestions: [{ sentence: 'The point is in [the place], and I am glad to go through it with you.' }],
  flags: [
    '[It clearly says] so on the ticket.',
    'The fee is [clearly stated in the] lease.',
    '[It is all there in black and white].',
  ],
  passes: [
    'The label says 30 degrees, and I can send you a new one.',
    'Could you mark the exits more clearly in the plan?',
    'The lease has the fee on page 2.',
  ],
} satisfies Rule;
