import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about an interpreter.',
  names: ['interpreting', 'interpreter', 'interpreters', 'sign language'],
  patterns: [
    '(interpreter|interpreters|interpreting|interpretation|sign language|bsl|asl)',
    '(someone|somebody|anyone|person) who speaks',
  ],
  flags: ['We need an [interpreter] on 4 May.', 'Is there [somebody who speaks] Polish?'],
  passes: ['He speaks up.', 'It was open to doubt.'],
} satisfies Topic;
