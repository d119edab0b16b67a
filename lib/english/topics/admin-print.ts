import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a certificate or letter of proof.',
  names: ['certificates', 'certificate', 'proof', 'confirmation letters', 'letters', 'verification'],
  patterns: [
    '(certificate|certificates|proof of|confirmation letter|letter of confirmation|verification|evidence of)',
  ],
  flags: ['I need a [certificate] of attendance.', 'Can I have [proof of] payment?'],
  passes: ['It is certain.', 'Waterproof.'],
} satisfies Topic;
