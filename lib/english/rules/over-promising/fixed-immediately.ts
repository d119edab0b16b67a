import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'The reader takes “immediately” at its word and starts to count the minutes.',
  patterns: [
    '(will|shall|is going to|are going to) (all)? be (completely|fully|all)? (fixed|resolved|solved|sorted|sorted out|repaired|refunded|replaced|working|back|up and running|done|restored|corrected|perfect) (immediately|instantly|right away|at once|straight away|in no time|within minutes|overnight|in a flash)',
    '(will|shall|is going to|are going to) be (immediately|instantly) (fixed|resolved|solved|repaired|refunded|replaced|restored|corrected)',
  ],
  suggestions: ['will be looked at next, with word from me by [time]'],
  flags: ['The fault [will be fixed immediately].', 'Your site [will be back in no time].'],
  passes: [
    'We will look at the fault first thing tomorrow and write to you by ten.',
    'If the fever returns, the ward will see you immediately.',
    'The alarm will sound instantly.',
  ],
} satisfies Rule;
