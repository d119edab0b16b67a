import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about an event.',
  names: ['events', 'event', 'tickets', 'box office', 'conferences', 'functions'],
  patterns: [
    '(event|events|ticket|tickets|box office|conference|function|gala|seats|venue|party|exhibition|concert|workshop|fair)',
  ],
  flags: ['Are there [tickets] left?', 'We plan an [event] for 80.'],
  passes: ['In the eventuality of rain.', 'It is cricket.'],
} satisfies Topic;
