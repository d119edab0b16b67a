import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a group of people.',
  names: ['group', 'groups', 'parties', 'large parties', 'delegations'],
  patterns: [
    '(group|groups|party of|coach party|delegates|delegation|team of|guests|attendees|of us|people|colleagues|wedding party|rooms|conference|<number> (rooms|people|guests|delegates|adults|children|students|pupils|players|beds|singles|doubles|twins))',
  ],
  flags: ['We are a [group] of twenty.', '[Rooms] for our [delegates], please.'],
  passes: ['It is my room.', 'I am alone.'],
} satisfies Topic;
