import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about buying something.',
  names: [
    'order',
    'orders',
    'ordering',
    'purchase',
    'purchases',
    'purchasing',
    'new order',
    'buying',
    'procurement',
    'sales',
  ],
  isEssential: true,
  patterns: [
    '(to|like to|want to|can i|can we|could i|could we|could you|please|need to|and|would|you|us) (order|reorder|buy|purchase)',
    '(place|placing|put in|new|another|bulk|repeat|large|make|an|our|my|next|add to|increase) (order|orders|purchase)',
    '(need|want|get|like|after|take|have) (another|<number>|a few|some|a couple of|a new|new|extra|two more|more|a second|a spare|spare) (more|of (those|these|them|the))?',
    '(buy|buying|purchase|purchasing|order|ordering)',
    '{supply} (us|me) with',
  ],
  except: [
    'in order (to|that|for)?',
    '(out of|good|working|running|alphabetical|law and|pecking|court|standing) order',
    '(my|our|the|this|that|last|recent|his|her) order (has|is|was|did|came|arrived|never|still|number|<number>|had|hasn|not|from|of|no)',
    'order (number|no|id|confirmation)',
  ],
  flags: [
    'We [want to order] six desks.',
    '[Can I buy] a spare charger?',
    'We [need another] two screens for the front desk.',
  ],
  passes: ['In order to log in I need a code.', 'The shelves are in good order.', 'Law and order.'],
} satisfies Topic;
