import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about an appointment or a visit.',
  names: ['appointment', 'appointments', 'slots', 'visits', 'scheduling', 'rescheduling'],
  patterns: [
    '(appointment|appointments|slot|slots|reschedule|rescheduled|rebook|engineer|fitter|technician|home visit)',
    '(book|booked|booking|cancel|move|change|make|need|have|get) (in|me in|us in|it in|an|my|our|a)? (appointment|slot|visit|installation|date|time|in)',
    '(when|what time|what day|which day|can|could|is|will|would) (can|could|will|is|are|does|somebody|someone|you|he|she|they|your)? ... (come|coming|fit|install|visit|fitted|installed|swap|replace|turn up|arrive|booked|due)',
    '(come|coming) (out|round|over|on|to|and|back)',
    '(fitted|installed|swapped|replaced) (on|this|next|before|by|yet|please|in)',
  ],
  flags: [
    'I need to [move my appointment].',
    '[When can somebody come] about the meter?',
    '[Can I get it fitted] next week?',
  ],
  passes: ['The disappointment was great.', 'Thanks for the file.'],
} satisfies Topic;
