import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because it is the classic answer to “I did not know”.
export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that they should have known, and not what happens now.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    '(it|contract|agreement|website|email|terms|manual|policy|invoice|quote|form) (clearly|plainly|very clearly|quite clearly) (says|said|states|stated)',
    '(is|was|as) (clearly|plainly|very clearly) (stated|written) (so)? (in|on) (the|our|your|my)',
    '(it is|this is|that is) all? (there)? in black and white',
    'the (small|fine) print clearly (says|states)',
  ],
  notWith: ['<helping>'],
  suggestions: [{ sentence: 'The point is in [the place], and I am glad to go through it with you.' }],
  flags: [
    '[It clearly says] so on the ticket.',
    'The fee [is clearly stated in the] lease.',
    '[It is all there in black and white].',
  ],
  passes: [
    'The label says 30 degrees, and I can send you a new one.',
    'Could you mark the exits more clearly in the plan?',
    'The lease has the fee on page 2.',
    'The small print says what to do if a tile breaks.',
  ],
} satisfies Rule;
