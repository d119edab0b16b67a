import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about getting a place.',
  names: ['admissions', 'admission', 'enrolment', 'waiting list', 'places', 'registrations', 'enrollment'],
  patterns: [
    '(admission|admissions|enrol|enroll|enrolment|enrollment|enrolling|waiting list|catchment|a place (for|at|in)|register (my|our|him|her|a)|prospectus|application form|sign (him|her|my|our) up|join (the|your) (nursery|school|class|course|gym))',
  ],
  flags: ['Is there [a place for] my son?', 'How do I [enrol] her?'],
  passes: ['Roll the dice.', 'The placemat.'],
} satisfies Topic;
