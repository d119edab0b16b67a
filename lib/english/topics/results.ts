import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about the results of a test.',
  names: ['results', 'test results', 'lab results', 'exam results', 'grades', 'marks'],
  patterns: [
    '(results|result|test results|blood test|blood tests|biopsy|lab|lab results|scan|findings|came back|come back|grade|grades|marks|score)',
  ],
  flags: ['Are the [results] in?', 'Has her [blood test] been read?'],
  passes: ['In the end it worked.', 'As agreed.'],
} satisfies Topic;
