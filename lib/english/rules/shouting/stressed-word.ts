import type { Rule } from '@/lib/engine/rule';
import { createStressFinder } from '@/lib/english/detect/stressed-words';
import outcry from '@/lib/english/lists/outcry';
import sharp from '@/lib/english/lists/sharp';
import stress from '@/lib/english/lists/stress';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'info',
  message: 'A word in capitals is heard louder than it was meant.',
  detect: createStressFinder([...stress, ...outcry], [...sharp, ...outcry], 'few'),
  suggestions: [{ inLowerCase: true }],
  flags: ['We can [NOT] take the piano down the stairs.', 'It is the [SAME] lamp as in the hall.'],
  passes: ['The XOR gate and the AND gate are on the board.', 'Please bring your ID.'],
} satisfies Rule;
