import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about teaching people.',
  names: [
    'training',
    'training sessions',
    'workshops',
    'courses',
    'tuition',
    'coaching',
    'lessons',
    'teaching',
  ],
  isEssential: true,
  patterns: [
    '(training|train (us|the|our|my|me|her|him|them|staff|people)|workshop|workshops|tuition|webinar|refresher|tutorial|crash course|walk (us|me|the team|them|everyone) through|teach (us|me|the|them|her|him|my|our)|show (us|the team|everyone|my team|the girls|the new|the staff|them|my staff|her|him|me|people) (how|the ropes|round the|what)|a session (on|for|with|about)|run a (session|class|workshop|course)|lesson|lessons|induction)',
  ],
  flags: [
    'Could you [train our] two new people?',
    'Would you [run a workshop] on it?',
    'Can she [show the team how] it works?',
  ],
  passes: ['The train is late.', 'Of course.'],
} satisfies Topic;
