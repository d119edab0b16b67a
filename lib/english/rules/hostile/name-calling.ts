import type { Rule } from '@/lib/engine/rule';
import degrading from '@/lib/english/rules/insult/degrading';
import insultAtYou from '@/lib/english/rules/insult/insult-at-you';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'error',
  message: 'The reader will see an insult here and nothing else in the mail.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: [...insultAtYou.patterns, ...degrading.patterns],
  except: insultAtYou.except,
  notAfter: insultAtYou.notAfter,
  suggestions: [
    { sentence: 'I would like us to settle this calmly.' },
    { sentence: 'We see this differently, and I want to find a way forward.' },
  ],
  flags: [
    'Frankly, [you are a moron].',
    'Nobody can help [you stupid idiot].',
    '[You disgust me].',
    'It is hard [dealing with such imbeciles].',
  ],
  passes: [
    'You are right, the invoice was wrong.',
    'The customer called our fitter an idiot, so I have offered him a call with me.',
    'You are not stupid for asking; the menu is hidden.',
    'The dummy load and the slave drive arrive on Tuesday.',
  ],
} satisfies Rule;
