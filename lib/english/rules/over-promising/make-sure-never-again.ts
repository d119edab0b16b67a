import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because apologies so often end on it.
export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'Nobody can keep this promise; what changes so that it is less likely can be said.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(make|making|made) (absolutely|quite|very)? (sure|certain) (that)? (this|it|such a thing|such things|that|something like this|nothing like this) (kind of thing|sort of thing)? (will|does|can|could|would|do)? (never|not)? (ever)? {happen} (to (you|us|anyone))? (ever)? again',
    '(ensure|ensuring|guarantee|promise) (that)? (this|it|such a thing|such things|that|something like this|nothing like this) (kind of thing|sort of thing)? (will|does|can|could|would|do)? (never|not)? (ever)? {happen} (to (you|us|anyone))? (ever)? again',
  ],
  except: ['(not|never|nobody can|if|whether) ... (make sure|ensure|guarantee|promise)'],
  suggestions: ['make this less likely'],
  flags: [
    'We will [make sure this never happens again].',
    'I will personally [ensure that it does not happen again].',
    'The new lock will [make sure that this cannot happen again].',
  ],
  passes: [
    'We will make sure that the ramp is down when you come.',
    'To make this less likely, the vans are now checked on Sundays.',
    'Please make sure that you sign page 3 again.',
  ],
} satisfies Rule;
