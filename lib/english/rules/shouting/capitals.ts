import type { Rule } from '@/lib/engine/rule';
import { shoutedRuns } from '@/lib/english/detect/shouted-runs';
import raisedVoice from '@/lib/english/lists/raised-voice';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Capitals in a row read as a raised voice.',
  detect: (text) => shoutedRuns(text, raisedVoice),
  flags: [
    '[WHY DID YOU NOT CALL] me before the delivery?',
    'I said [DO NOT OPEN IT], and they opened it.',
    'The answer is [NO AND IT WILL STAY] no.',
  ],
  passes: [
    'The NHS and the WHO agree on the RSV dose.',
    'TERMS AND CONDITIONS\n\nPayment is due in 30 days.',
    'Part number XK9 REV B fits the ABB and SIEMENS drives.',
    'Please bring your ID and your PIN.',
    'PLEASE NOTE THE NEW DATES FOR THE AUTUMN COURSE.',
  ],
} satisfies Rule;
