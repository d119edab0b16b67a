import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a new one in place of the old.',
  names: ['replacement', 'replacements', 'free replacement', 'exchange'],
  patterns: [
    '({replace}|replacement|replacements|a new one|new ones|swap (it|them)|exchange (it|them)|another one)',
  ],
  flags: ['I want [a new one].', 'Will you send a [replacement]?'],
  passes: ['The place is nice.', 'Newly wed.'],
} satisfies Topic;
