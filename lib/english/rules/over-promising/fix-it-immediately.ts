import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'The reader takes “right away” at its word and starts to count the minutes.',
  patterns: [
    '(will|shall|am going to|are going to) (immediately|instantly) (fix|resolve|solve|repair|sort|refund|replace|correct) (this|it|that|everything)?',
    '(will|can|shall|am going to|are going to) (fix|resolve|solve|repair|sort out|sort|refund|replace|correct) (this|it|that|everything|your (issue|problem|order)|the (issue|problem|fault|bug|leak|boiler|error)) (out)? (for you)? (immediately|instantly|right away|at once|straight away|in no time|within minutes|in minutes|in seconds|in (a|two|five|ten) (minutes|seconds|minute|second)|in a (flash|jiffy|heartbeat)|overnight)',
    '(i|we|they|engineer|technician|team|he|she|colleague) will (fix|sort|solve|repair|resolve) everything (today|tomorrow|tonight|now|for you)?',
  ],
  suggestions: ['will work on this now, with word from me by [time]'],
  flags: ['Our team [will fix this right away].', 'I [will sort it out for you in no time].'],
  passes: ['The plumber will look at the leak at two.', 'We will refund the fare within ten days.'],
} satisfies Rule;
