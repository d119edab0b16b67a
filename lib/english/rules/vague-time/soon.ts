import type { Rule } from '@/lib/engine/rule';
import { phrasesIn } from '@/lib/english/detect/phrases';
import promise from '@/lib/english/lists/promise';
import setTime from '@/lib/english/lists/set-time';
import vagueTime from '@/lib/english/lists/vague-time';

export default {
  judges: 'draft',
  practice: 'specific-time',
  severity: 'warning',
  message: 'The reader can not plan with this and will ask again; a day and an hour hold.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  detect: ({ sentences }) =>
    sentences
      .filter(
        (sentence) => phrasesIn(sentence, promise).length > 0 && phrasesIn(sentence, setTime).length === 0,
      )
      .flatMap((sentence) => phrasesIn(sentence, vagueTime)),
  suggestions: ['by [day and time]'],
  flags: [
    'I will look into the heating [soon].',
    'We will get back to you [as soon as possible].',
    "I'll send the drawings [asap].",
    'Our engineer will call you [shortly].',
  ],
  passes: [
    'I look forward to seeing you soon.',
    'I will send the drawings by Friday at noon.',
    'We will let you in as soon as the doors open.',
    'I will call you shortly, at 3 pm.',
    'Get well soon!',
  ],
} satisfies Rule;
