import type { Rule } from '@/lib/engine/rule';
import { createStressFinder } from '@/lib/english/detect/stressed-words';
import outcry from '@/lib/english/lists/outcry';
import sharp from '@/lib/english/lists/sharp';
import stress from '@/lib/english/lists/stress';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Word after word in capitals sounds like somebody losing patience.',
  detect: createStressFinder([...stress, ...outcry], [...sharp, ...outcry]),
  suggestions: [{ inLowerCase: true }],
  flags: [
    'I am [NOT] going to look for the key [AGAIN].',
    '[WHOEVER] took the ladder, [WHY] did you not ask and [WHEN] will it be back?',
    'The gate was open [AGAIN]!!',
  ],
  passes: [
    'Please do NOT open the valve before the lamp is green.',
    'The US office sends its IT staff to the WHO.',
    'Use the fields NAME, FORM and CODE only.',
  ],
} satisfies Rule;
