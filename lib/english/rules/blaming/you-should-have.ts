import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears blame for something that can no longer be changed.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    'you (really|simply|just|clearly|obviously)? (should|could|ought to) (really|simply|at least|just)? have <blameworthy>',
    'you (should|could) (at least|at the very least) have',
    'why (did|have|had) you not <reproach>',
    'you (were|are) supposed to (tell|send|check|call|ask|inform|read|do|bring|submit|return|have|give|provide|confirm)',
  ],
  except: [
    'you (should|could) have (read|read and write) (access|permission|permissions|rights)',
    '(all|anything|everything|what|work) (that)? you could have',
    'you could have (done|told|known) (better|worse|it without|this without) $',
    '(if|wish|nothing) ... you could have <blameworthy>',
    'you could have (done|asked) (for)? (more|nothing)',
  ],
  suggestions: ['it would have helped if you had', 'next time it would help us if you'],
  flags: [
    '[You should have told] us before the crane came.',
    'Frankly, [you could at least have] left a note.',
    '[You should have checked] the size.',
  ],
  passes: [
    'You should have the keys by Friday.',
    'You should have received the tickets by now.',
    'You could have the blue one if you like.',
    'You should have read access to the folder now.',
  ],
} satisfies Rule;
