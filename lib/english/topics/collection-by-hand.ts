import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about looking after children or keys.',
  names: ['childcare', 'babysitting', 'key holding', 'keys', 'pick ups'],
  patterns: [
    '(babysit|babysitting|childcare|look after (my|our|the) (kids|children|son|daughter|baby|dog)|spare key|hold (a|the|my|our) (key|keys)|key holding|let (him|her|them) in|pick (him|her|them) up)',
  ],
  flags: ['Could you [look after my son] for an hour?', 'Would you keep a [spare key]?'],
  passes: ['The key point is cost.', 'She sat down.'],
} satisfies Topic;
