import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about being seen.',
  names: [
    'check up',
    'checkup',
    'examination',
    'consultation',
    'seeing the patient',
    'seeing the animal',
    'appointment',
  ],
  patterns: [
    '(check up|checkup|examined|examination|was seen|were seen|saw (him|her|me|us|you)|seen (him|her|me|by)|looked at (him|her|me)|came in|in the surgery|at our appointment|at the appointment)',
  ],
  flags: ['She was [examined] last week.', 'Dr Hale [saw me] on Friday.'],
  passes: ['Check the upper shelf.', 'Example given.'],
} satisfies Topic;
