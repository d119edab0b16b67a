import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a certified paper.',
  names: ['certified', 'certified copies', 'notarised', 'sworn'],
  patterns: ['(certified|certify|certificate|stamp|stamped|sworn|notarised|notarized|apostille|official)'],
  flags: ['It has to be [certified].', 'We need the [official] one.'],
  passes: ['I am certain.', 'Post a letter.'],
} satisfies Topic;
