import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because it is the commonest promise to somebody who is angry.
export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'The reader takes “right away” at its word and starts to count the minutes.',
  patterns: [
    '(will|shall|am going to|are going to) (immediately|instantly) (fix|resolve|solve|repair) (this|it|that|everything)?',
    '(will|can|shall|am going to|are going to) (fix|resolve|solve|repair|sort out|sort) (this|it|that|everything|your (issue|problem|order)|the (issue|problem|fault|bug|leak|boiler|error)) (out)? (for you)? (immediately|instantly|at once|in no time|within minutes|in minutes|in seconds|in (a|two|five|ten) (minutes|seconds|minute|second)|in a (flash|jiffy|heartbeat))',
    '(will|shall|is going to|are going to) (all)? be (completely|fully|all)? (fixed|resolved|solved|sorted|sorted out|repaired|working|back|up and running|perfect) (immediately|instantly|in no time|within minutes|in a flash)',
    '(will|shall|is going to|are going to) be (immediately|instantly) (fixed|resolved|solved|repaired|restored)',
  ],
  suggestions: [
    'will work on this now, with word from me by [time]',
    'will be looked at next, with word from me by [time]',
  ],
  flags: [
    'Our team [will fix this in a flash].',
    'The fault [will be fixed immediately].',
    'I [will sort it out for you in no time].',
  ],
  passes: [
    'The plumber will look at the leak at two.',
    'We will refund the fare right away.',
    'The alarm will sound instantly.',
    'We will refund the fare within ten days.',
  ],
} satisfies Rule;
