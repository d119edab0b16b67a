import type { Rule } from '@/lib/engine/rule';
import { wordByWord } from '@/lib/english/detect/word-by-word';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'A full stop after every word sounds like somebody losing patience.',
  detect: wordByWord,
  suggestions: [{ sentence: 'The point is [the point].' }],
  flags: ['I wrote it down. [Read. The. Label.]', '[It. Is. Not. Broken.]', '[CHECK. YOUR. INBOX.]'],
  passes: [
    'Yes. Monday. Ten.',
    'Name. Address. Date of birth.',
    'Red. Green. Blue.',
    'The lamp is not broken, it only needs a new bulb.',
  ],
} satisfies Rule;
