import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about vouching for somebody.',
  names: [
    'references',
    'reference letters',
    'letters',
    'reference',
    'letters of support',
    'character references',
  ],
  patterns: [
    '(reference for|references for|write (me|him|her|us|a|my|my son) a? (letter|reference)|letter (of support|for my|to my|to the|confirming|for the)|character reference|landlord reference|vouch|countersign|sign (my|his|her|a|the) (passport|form|photo))',
  ],
  flags: ['Would you [write me a reference]?', 'Could you [countersign] my form?'],
  passes: ['The reference number is 12.', 'Counter service.'],
} satisfies Topic;
