import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'info',
  message: 'This makes the writer small, and the reader look for someone else.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: [
    '(i|we) (could|may|might) be (totally|completely|very)? wrong but',
    'do not quote me (on (that|this|it))?',
    'i am no expert but',
    'i am (just|only) (a|an|the) ... (admin|intern|trainee|assistant|temp|receptionist)',
  ],
  suggestions: [''],
  flags: ['[I may be wrong, but] the fuse looks blown.', '[I am no expert, but] the beam bends.'],
  passes: ['I am the assistant who booked your room.', 'The fuse looks blown to me.'],
} satisfies Rule;
