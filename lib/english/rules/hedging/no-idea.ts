import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'info',
  message: 'The reader hopes for someone who can help; finding out is an answer, too.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: [
    '(i|we) (really|honestly|just|frankly)? (have (absolutely|really)? no (idea|clue)|have not (got)? (a clue|the (faintest|foggiest|slightest|first) (idea)?)|do not have a clue)',
    '(your|anyone) guess is as good as mine',
    '(i|we) (would|do) not (even)? know where to (start|begin|look)',
    '(is|it) (all)? a (complete|total|bit of a)? mystery to (me|us|all of us)',
    'beats me',
  ],
  suggestions: ['I will find out'],
  flags: ['[I have no idea] when the part comes.', 'Sorry, [we do not have a clue].'],
  passes: ['I will find out when the part comes.', 'It was a good idea to paint the door green.'],
} satisfies Rule;
