import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about translating.',
  names: ['translation', 'translations', 'certified translation'],
  patterns: [
    '(in|into|to) (german|french|spanish|italian|polish|dutch|portuguese|arabic|turkish|russian|ukrainian|chinese|japanese|hindi|romanian|greek|welsh)',
    '({translate}|translation|translations|translator|translators|certified|sworn|notarised|apostille|into (english|french|german|spanish|polish|arabic|italian|russian|chinese))',
  ],
  flags: ['We need it [translated] by May.', 'Is there a [translator] for Polish?'],
  passes: ['Please speak up.', 'See the legend.'],
} satisfies Topic;
