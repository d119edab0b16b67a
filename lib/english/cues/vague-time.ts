import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says when without a time that one could plan with.',
  patterns: ['<soon>', '<vague-time>'],
  flags: [
    'The plumber comes [as soon as possible].',
    'You will hear from us [shortly].',
    'We look at it [in due course].',
    'The lamp is mended [before long].',
  ],
  passes: [
    'The plumber comes at ten.',
    'You will hear from us by Friday.',
    'We have looked at it.',
    'The lamp is mended.',
  ],
} satisfies Cue;
