import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about getting goods to or from somewhere.',
  names: [
    'delivery',
    'deliveries',
    'shipping',
    'dispatch',
    'courier',
    'tracking',
    'logistics',
    'collections',
    'collection',
    'transport',
    'shipment',
  ],
  patterns: [
    '{deliver}',
    '(delivery|deliveries|courier|tracking|tracking number|shipping|shipment|shipped|ship|parcel|parcels|dispatch|dispatched|depot|drop off|pick up|collection)',
    '(where is|has) (my|our|the) (order|parcel|delivery|shipment|pallet|truck|lorry|load|package)',
    '({bring}|{drop}|{send}|{leave}|{take}) (it|them|the|this|these|my|our) ... (to (my|our|the)|off|at (my|our|the)|round)',
  ],
  flags: ['When will you [deliver]?', 'Could the [courier] leave it next door?'],
  passes: ['We deliberate on Friday.', 'Pick a colour.'],
} satisfies Topic;
