import type { Rule } from '@/lib/engine/rule';
import { shoutedRuns } from '@/lib/english/detect/shouted-runs';
import order from '@/lib/english/lists/order';
import outcry from '@/lib/english/lists/outcry';
import outcryWeak from '@/lib/english/lists/outcry-weak';
import personal from '@/lib/english/lists/personal';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Capitals in a row read as a raised voice.',
  detect: (text) =>
    shoutedRuns(text, {
      personal,
      loud: outcry,
      weak: outcryWeak,
      order: [...order, 'bring', 'call', 'come', 'get', 'give', 'keep', 'leave', 'put', 'take'],
      asked: [
        'anybody',
        'anyone',
        'are',
        'did',
        'do',
        'hello',
        'how',
        'is',
        'what',
        'when',
        'where',
        'who',
        'whoever',
        'why',
      ],
    }),
  suggestions: [{ inLowerCase: true }],
  flags: [
    '[THERE WAS NO MONEY FOR US] in the account.',
    'It is the same story, [NOBODY EVER LISTENS TO US].',
    '[STOP SENDING ME THESE]!',
    '[READ THE TIMETABLE].',
    '[WHERE ARE THE OARS]??',
    '[WE WROTE TO YOU ABOUT THE GATE TWO TIMES LAST WEEK].',
  ],
  passes: [
    'The NHS and the WHO agree on the RSV dose.',
    'TERMS AND CONDITIONS\n\nPayment is due in 30 days.',
    'Part number XK9 REV B fits the ABB and SIEMENS drives.',
    'Please bring your ID and your PIN.',
    'THE PRICES DO NOT INCLUDE THE TAX THAT YOU HAVE TO PAY IN YOUR OWN COUNTRY.',
    'PLEASE NOTE THE NEW DATES FOR THE AUTUMN COURSE.',
  ],
} satisfies Rule;
