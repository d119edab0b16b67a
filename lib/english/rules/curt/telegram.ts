import type { Rule } from '@/lib/engine/rule';
import { soundsLikeTelegram } from '@/lib/english/detect/whole-text';
import blunt from '@/lib/english/lists/blunt';
import order from '@/lib/english/lists/order';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'A few clipped words sound like impatience; a greeting and a reason cost one line.',
  source: 'Byron, Academy of Management Review, 2008',
  detect: (text) =>
    soundsLikeTelegram(text, { words: blunt, alone: ['next', 'no', 'today', 'tomorrow'], order }),
  suggestions: ['Thank you for your message; [the answer, and what happens next]'],
  flags: [
    '[Wrong colour. Send another].',
    '[Need the keys. Now].',
    'Hi Tom,\n\n[It is late. Explain].\n\nBea',
    '[Too big. Did you measure it]?',
  ],
  passes: [
    'It arrived. All fine, thank you.',
    'Done. See you at six.',
    'The van is here. The driver has the key.',
    'Not today, sorry. Tomorrow?',
  ],
} satisfies Rule;
