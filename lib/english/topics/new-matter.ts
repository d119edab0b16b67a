import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about becoming a client, or new work.',
  names: [
    'new matters',
    'new clients',
    'new instructions',
    'intake',
    'conflict checks',
    'new cases',
    'new enquiries',
    'new business',
    'new patients',
    'onboarding',
    'registration',
  ],
  patterns: [
    '({instruct}|{retain}|{engage}|{hire}|{appoint}) (you|your|a|an|someone|the firm)',
    '(would|could|can|will) (you|your firm|helen|someone) (act|represent|take (on|me on|us on|him on|her on|this on|it on)) (for)?',
    '(act|acting) (for|against) (me|us|my|our|him|her|a)',
    '(new|another|separate|different) (matter|case|client|instruction|patient|file)',
    '(take|taking) (on)? (my|our|a|his|her|this|the|new|me|us) (case|matter|clients|client|on|patients)',
    '(conflict check|conflict of interest|conflict search)',
    '(recommended|referred) (me|us|you|by) (to you|by)?',
    '(become|register as|sign up as|join as) (a|your) (new)? (client|patient|customer)',
    '(need|looking for|want) (a|an) (new)? (solicitor|lawyer|accountant|dentist|doctor|vet|attorney|barrister)',
    'taking on',
  ],
  flags: [
    'We would like to [instruct you] in a lease.',
    '[Could you act for] my sister?',
    'Are you [taking on] more patients?',
  ],
  passes: ['What is the matter?', 'It is a matter of taste.', 'The case is packed.'],
} satisfies Topic;
