import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about animals that come along.',
  names: ['pets', 'dogs', 'animals', 'pets on site', 'no pets'],
  patterns: ['(dog|dogs|cat|cats|pet|pets|puppy|kitten|labrador|spaniel|terrier|rabbit|hamster)'],
  flags: ['We would bring our [puppy].', 'Are [pets] welcome?'],
  passes: ['The catalogue is nice.', 'A petition.'],
} satisfies Topic;
