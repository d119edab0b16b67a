import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'specific-time',
  severity: 'info',
  answering: { fault: 'warning' },
  message: 'The reader wonders when they will hear; a time for the next word would help.',
  patterns: [
    '(i|we) (am|are) (currently|still|now|already|actively)? (looking into (it|this|that)|working on (it|this|that)|investigating|on it|on the case) $',
    '(i|we) will (look into|see to|get to|check on|see what (i|we) can do about) (it|this|that) $',
    '(i|we) will (keep you (posted|updated|informed|in the loop)|be in touch|get back to you|come back to you|let you know) $',
  ],
  suggestions: [{ sentence: 'I am looking into this and will write to you by [day and time].' }],
  flags: ['Thank you, [we are looking into it].', 'I am sorry about the noise, [we will be in touch].'],
  passes: [
    'We are looking into it and will write by noon.',
    'We are working on the roof of the barn this week.',
  ],
} satisfies Rule;
