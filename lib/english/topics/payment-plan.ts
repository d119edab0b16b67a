import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about paying later or bit by bit.',
  names: [
    'payment holidays',
    'special terms',
    'payment arrangements',
    'staggered payment',
    'instalment plans',
    'payment plan',
    'payment plans',
    'instalments',
    'installments',
    'payment terms',
    'extended payment',
    'credit terms',
    'deferred payment',
    'payment holiday',
    'payment arrangement',
    'time to pay',
    'finance',
  ],
  isEssential: true,
  patterns: [
    'in (two|three|four|five|six|several|a few|a couple of|<number>) (lumps|goes|chunks|parts|bits|stages|payments|halves|portions|steps)',
    '(one|some|half|part|a bit|a third) now (and)? ... (rest|after|later|next|in|by|at)',

    '<number> (a|per|each|every) (month|week)',
    'in one go',
    '(half|part|some) now',

    '(skip|miss|pause|suspend) (a|one|two|three|the next|this|my|some) (payment|payments|month|months|instalment|instalments)',
    '(bit by bit|in bits|in parts|in stages|a bit each month|so much a month)',

    '(instalment|instalments|installment|installments)',
    'payment (plan|plans|holiday|break|arrangement|terms)',
    '(pay|paying|settle|split|spread) (it|this|that|them|the|over|in|monthly|off|bit by bit)? ... (months|monthly|parts|chunks|weekly|stages|halves|bits|a month|later)',
    'spread (the|this|it|my|our) (cost|payment|payments|bill|it|out)?',
    '(more|extra|longer|some) time to pay',
    '(defer|delay|postpone|hold off) (the|my|our|this|that) (payment|payments|bill|invoice)',
    '(pay|settle) ... (next month|at the end of the month|when i get paid|after christmas|bit by bit|a little at a time|in two goes)',
  ],
  except: ['(first|second|third|next|latest|final) instalment of', 'spread the (word|news)'],
  flags: [
    'Could I do it [in three lumps]?',

    'Could I pay in [instalments]?',
    'May we [spread the cost] over a year?',
    'Can you give me [more time to pay]?',
  ],
  passes: ['The payment went through.', 'Please spread the word.'],
} satisfies Topic;
