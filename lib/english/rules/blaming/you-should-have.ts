import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears blame for something that can no longer be changed.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    '[you (really|clearly|simply)? should (at least|really)? (have|of)] <blameworthy>',
    '[you (could|might) at least have] <blameworthy>',
    '[you ought to have] <blameworthy>',
  ],
  suggestions: ['it would have helped if you had'],
  flags: [
    '[You should have] told us before the crane came.',
    'Frankly, [you could at least have] called the porter.',
    'In a house of that age [you should have] checked the pipes.',
  ],
  passes: [
    'You should have the keys by Friday.',
    'You should have received the tickets by now.',
    'You could have the blue one if you like.',
    'You should have been told at the desk, and I am sorry that nobody did.',
  ],
} satisfies Rule;
