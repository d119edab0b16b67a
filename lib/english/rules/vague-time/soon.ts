import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'specific-time',
  severity: 'warning',
  message: 'The reader cannot plan with this and will ask again; a day and an hour hold.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: ['<vague-time>'],
  onlyWith: ['<promise>'],
  notWith: ['<set-time>', '(i|we) will (need|be)'],
  except: [
    'as soon as (i|we) (have|get|receive|hear|know|see|find)',
    'as soon as (the|you|they|it|he|she|this|that|these|your|my|our|all|a|an|everyone)',
    '(see|seeing|meet|meeting|talk to|speak to|hear from) (you|each other|them|all of you) ... soon',
    'some time to',
  ],
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
