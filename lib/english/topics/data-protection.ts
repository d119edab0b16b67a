import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about personal data.',
  names: [
    'data protection',
    'deletion requests',
    'gdpr',
    'privacy',
    'data requests',
    'personal data',
    'data deletion',
    'erasure',
    'subject access requests',
    'unsubscribe',
  ],
  patterns: [
    '(gdpr|data protection|personal data|subject access|right to be forgotten|right to erasure|privacy policy|data breach|data controller|dpo|ccpa|erase|erasure)',
    '(delete|remove|wipe|destroy|erase|purge) (my|our|all|any|every|the|his|her) ... (data|details|account|information|records|profile|history|files|photos|trace)',
    '(what|which) (data|information|details) (do)? (you) (hold|have|keep|store)',
    '(everything|all the data|all data|anything) you (hold|have|store|keep) (on|about) (me|us)',
    '(take|get) (me|my name|my details) off (your|the) (database|list|mailing list|system|books)',
    '(trace|traces|record|everything) of (me|us|my|our)',
    'off your (systems|system|books|database|list|records|server)',
    '(where|how) (is|are) (my|our) (data|details) (stored|kept|used|processed)',
  ],
  flags: [
    'Please [delete my account].',
    'What [personal data] do you keep?',
    'This is a [subject access] request.',
  ],
  passes: ['The data shows a rise.', 'Please delete the last line of the draft.'],
} satisfies Topic;
