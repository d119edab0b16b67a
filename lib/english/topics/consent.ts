import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about permission that was given.',
  names: ['consent', 'permission', 'authorisation', 'authority'],
  patterns: [
    '(consent|consents|consented|permission|authorised|authorized|power of attorney|signed form|on (his|her) behalf|in writing)',
  ],
  flags: ['She gave written [consent].', 'I hold [power of attorney].'],
  passes: ['Consecutive days.', 'He is permanent.'],
} satisfies Topic;
