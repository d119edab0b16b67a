import type { Rule } from '@/lib/engine/rule';
import { saysLittleBut } from '@/lib/english/detect/whole-text';
import brusque from '@/lib/english/lists/brusque';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  answering: { question: 'info' },
  message: 'Bare words read colder than they were meant; one more line changes that.',
  source: 'Byron, Academy of Management Review, 2008',
  detect: (text) => saysLittleBut(text, (words) => brusque.includes(words)),
  suggestions: [
    { sentence: 'Thank you for your message; [the answer in a full sentence].' },
    { sentence: 'Thanks for letting me know. [What happens next].' },
  ],
  flags: ['[Noted].', '[Fine].', '[No].', '[See attached].', 'Hi Maria,\n\n[Not possible].'],
  passes: [
    'Noted, thank you.',
    'No problem, see you at nine.',
    'Fine with me, thanks for asking.',
    'Please see attached.',
    'Yes, gladly.',
  ],
} satisfies Rule;
