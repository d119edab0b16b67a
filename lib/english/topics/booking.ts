import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about reserving something.',
  names: [
    'booking',
    'bookings',
    'reservation',
    'reservations',
    'reserve',
    'hire',
    'blocks',
    'room blocks',
    'availability',
  ],
  isEssential: true,
  patterns: [
    '{book}',
    '{reserve}',
    '(booking|bookings|reservation|reservations|availability|vacancies)',
    '(available|free|dates|date) (on|for|in|at|the|to|from|that|still|next|do|are|is)',
    '(hold|block|pencil) (in)? (the|a|some|us|<number>|it|them|off)',
    '(need|want|like|looking for|require|have) (<number>|a|an|some|about|around|roughly) ... (rooms|room|interpreter|interpreters|table|tables|seats|places|beds|van|hall|venue|court|driver|slot|nights|pitch|desk|tickets|for <number>)',
    '(hire|rent) (the|your|a|an|some)',
    'how many (rooms|people|guests|places|seats)',
    'get married',
    '(our|my|the) (wedding|reception|party|event|conference|retreat|meeting|do)',
  ],
  except: [
    '(the|a|your|this|that|my|guest|address|cheque|note|text|comic|account) book',
    '(has|have|had) (some|a few|my|no)? reservations',
    'books',
  ],
  flags: [
    'Can we [book] the hall for May?',
    'Do you have [availability] in June?',
    'We [need 14 rooms for two nights].',
  ],
  passes: ['The book is on the shelf.', 'I read your book.', 'He has reservations about it.'],
} satisfies Topic;
