import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The sentence says the same without the oath, and the reader will hear it better.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: ['(fucking|fuckin|goddamn|god damn|sodding|shitty)'],
  suggestions: [''],
  flags: [
    'This [fucking] printer has eaten the contract again.',
    'The [shitty] weather held up the crane.',
    'We spent [goddamn] hours on the migration.',
  ],
  passes: ['The black pudding comes from a butcher in Bury.', 'The dam was built in 1920.'],
} satisfies Rule;
