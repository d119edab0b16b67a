import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about money set against a bill.',
  names: [
    'sla penalties',
    'contract penalties',
    'penalty payments',
    'service credits',
    'deductions',
    'credit',
    'credits',
    'service credit',
    'credit note',
    'account credit',
    'sla credit',
  ],
  isEssential: true,
  patterns: [
    'not (stay|remain|appear|show|stand) on (my|our|the) (account|bill|statement|invoice)',
    '(take|taken|taking|took) (it|that|this|them|<number>) off (my|our|the) (account|statement|invoice|bill)',

    'by (our|the) (contract|sla|agreement|terms|schedule) that is',

    '{deduct}',
    '{withhold}',
    '(off|against|on) (our|my|the) (next)? (month s|months|quarter s)? (bill|invoice|statement)',

    '(service|account|store|shop)? (credit|credits)',
    'credit note',
    '{credit} (us|me|my account|our account|it|this|that|the)',
    '(fee|fees|subscription|rent|rental|charge|charges|payment|month|week|money) back',
    '(something|anything|a bit|some|money|<number>) off (the|our|my|this|next) (bill|invoice|account|month)',
    'compensation',
    '(refund|refunded)',
  ],
  except: [
    'credit (card|cards|check|rating|score|control|controller|history|agency|limit|terms|union|reference)',
    '(by|with|on|my|our|via) credit',
    '(all|much|full|the|to|great) credit (to|for|goes)',
    'to (your|his|her|their) credit',
    'credit where',
  ],
  flags: [
    'I expect that the sum does [not stay on our account].',

    'A [credit] of 90 would settle it.',
    'We expect a [month back] for the outage.',
    'Could you issue a [credit note]?',
  ],
  passes: ['I paid by credit card.', 'All credit to the team.', 'Please check the credit rating.'],
} satisfies Topic;
