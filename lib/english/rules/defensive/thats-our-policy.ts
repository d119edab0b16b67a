import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'offer-solution',
  severity: 'info',
  message:
    'A rule without a reason or a way forward leaves the reader stuck; what can be done is worth saying.',
  patterns: [
    '(it|that|this) is (our|company|the) policy',
    '(per|as per|due to|under|against) (our|company) policy',
    '(our|company) policy (is|states|says|does not (allow|permit)|prohibits|prevents)',
    '(there is)? nothing (more|else)? (that)? (i|we) can do (about (it|this|that)|for you|here)?',
    '(is|are) not (something|anything) (that)? (i|we) (do|offer|can do|provide|support)',
    'there is not (a lot|much|anything) (more|else)? (that)? (i|we) can do',
  ],
  suggestions: [{ sentence: 'What I can do is [the alternative].' }],
  flags: [
    'No refunds after 30 days, [that is our policy].',
    'I am afraid [there is nothing we can do].',
    '[Our policy does not allow] dogs in the cabins.',
  ],
  passes: [
    'The insurance policy is attached.',
    'What I can do is move you to the quiet wing.',
    'The policy committee meets in March.',
  ],
} satisfies Rule;
