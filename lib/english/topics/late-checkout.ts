import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about staying longer.',
  names: ['late checkout', 'late check out', 'early check in', 'late stay'],
  patterns: [
    '(late (checkout|check out)|check out (at|later|late|after)|early check in|check in (early|at)|keep the room|stay (until|till|longer|on))',
  ],
  flags: ['Could we have a [late checkout]?', 'May we [keep the room] until four?'],
  passes: ['Please check the list.', 'The stay was nice.'],
} satisfies Topic;
