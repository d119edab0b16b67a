import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about sedation.',
  names: ['sedation', 'anaesthetic', 'general anaesthetic', 'sedation on site'],
  patterns: [
    '(sedation|sedate|sedated|sedative|knock (me|him|her) out|put (me|him|her) under|general anaesthetic|anaesthetic|anesthetic|laughing gas|gas and air|asleep for (it|the)|put to sleep|be asleep|twilight)',
  ],
  flags: ['Can I have [sedation] for it?', 'Could you [knock me out]?'],
  passes: ['I slept well.', 'Sit at the desk.'],
} satisfies Topic;
