import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because juniors write it so often.
export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'info',
  message: 'This makes the writer small, and the reader look for someone else.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: ['i am (just|only) (a|an|the) ... (admin|intern|trainee|assistant|temp|receptionist|junior)'],
  suggestions: [{ sentence: 'I will find out and write to you by [day and time].' }],
  flags: ['[I am only the office admin].', 'Sorry, [I am just a trainee] here.'],
  passes: ['I am the assistant who booked your room.', 'I am just finishing the plan for the receptionists.'],
} satisfies Rule;
