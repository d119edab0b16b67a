import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a warranty.',
  names: ['warranty', 'warranties', 'guarantee', 'appliance warranty', 'guarantees', 'manufacturer warranty'],
  patterns: [
    '(warranty|warranties|guarantee|guaranteed|guarantees)',
    '(still)? (under|in|within|covered by|out of) (the)? (warranty|guarantee)',
    '(only|just|barely|less than) (<number>|a few|a|two|three|six) (months|weeks|days|year|month|week) old',
    '(repair|replace|fix|mend) (it|this|the) (free|under|for free)',
    '(manufacturer|engineer|serial number|model number|proof of purchase)',
    '(oven|hob|fridge|freezer|dishwasher|washing machine|washer|dryer|tumble dryer|microwave|cooker|hood|extractor|boiler|kettle) (has|is|will|does|stopped|keeps|makes|broke|went|died|packed|leaks|trips)',
  ],
  flags: [
    'Is the pump [under warranty]?',
    'The [dishwasher stopped] on Sunday.',
    'It is [only six months old].',
  ],
  passes: ['We will be there.', 'A war is on.'],
} satisfies Topic;
