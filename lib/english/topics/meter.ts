import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a meter.',
  names: ['smart meter', 'smart meters', 'meter', 'meters', 'meter readings', 'meter reading'],
  patterns: ['(meter|meters|smart meter|smart meters|meter reading|reading|readings|in home display)'],
  flags: ['My [smart meter] is blank.', 'Here is the [reading].'],
  passes: ['Two metres of rope.', 'Thermometers.'],
} satisfies Topic;
