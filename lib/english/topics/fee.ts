import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a fee or a charge.',
  names: ['fee', 'charge', 'surcharge', 'cost'],
  patterns: [
    '(fee|fees|charge|charges|surcharge|surcharges|cost|costs)',
    '(be|being|been|was|were|got|get) charged',
    '(paying|pay) (for|the|a|this|that)',
    '(bill|invoice|balance|deposit|no show)',
  ],
  except: [
    'in charge',
    '(take|took|takes) charge',
    '(phone|battery|charger|phones|laptop|cable) ... charge',
    'free of charge',
  ],
  flags: ['The cleaning [fee] seems high.', 'I should not [be charged] for that.'],
  passes: ['Please free the line.', 'Who is in charge today?'],
} satisfies Topic;
