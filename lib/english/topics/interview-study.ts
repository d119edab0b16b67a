import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about helping with studies.',
  names: ['research', 'surveys', 'students', 'student requests', 'academic requests', 'dissertation'],
  patterns: [
    '(dissertation|thesis|survey|research project|questionnaire|coursework|for my (degree|masters|course|project)|phd|student project|undergraduate)',
  ],
  flags: ['Could you fill in a [questionnaire]?', 'It is for my [dissertation].'],
  passes: ['We searched all day.', 'The surveyor came.'],
} satisfies Topic;
