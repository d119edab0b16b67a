import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about medicine on prescription.',
  names: [
    'prescription',
    'prescriptions',
    'repeat prescription',
    'medication',
    'antibiotics',
    'medicine',
    'repeat prescriptions',
  ],
  patterns: [
    '(prescription|prescriptions|prescribe|prescribed|repeat|antibiotic|antibiotics|amoxicillin|penicillin|medication|tablets|inhaler|refill|pharmacy|painkillers|steroid|steroids|drops|pills|creams|ointment|flea treatment|wormer|metacam)',
  ],
  flags: ['Can you [prescribe] something for it?', 'I need my [tablets] again.'],
  passes: ['Describe the noise.', 'It drips.'],
} satisfies Topic;
