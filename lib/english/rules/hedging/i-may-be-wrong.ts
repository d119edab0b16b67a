import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'info',
  message: 'The point stands without this, and the reader will trust it more.',
  patterns: [
    '(i|we) (could|may|might) be (totally|completely|very)? wrong but',
    'i am no expert but',
    'do not quote me (on (that|this|it))? but',
  ],
  suggestions: [''],
  flags: ['[I may be wrong, but] the fuse looks blown.', '[I am no expert, but] the beam bends.'],
  passes: ['The fuse looks blown to me.', 'The expert comes on Monday.'],
} satisfies Rule;
