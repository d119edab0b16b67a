import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about translating.',
  names: [
    'translation',
    'translations',
    'certified translation',
    'interpreting',
    'interpreting bookings',
    'interpreter',
    'interpreters',
    'languages',
  ],
  patterns: [
    '({translate}|translation|translations|translator|translators|interpreter|interpreters|interpreting|certified|sworn|notarised|apostille|into (english|french|german|spanish|polish|arabic|italian|russian|chinese)|(bsl|sign language))',
  ],
  flags: ['We need it [translated] by May.', 'Could we have an [interpreter] for the hearing?'],
  passes: ['Please speak up.', 'See the legend.'],
} satisfies Topic;
