import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about the day on which money is taken.',
  names: ['billing dates', 'billing date', 'payment dates', 'payment date', 'due dates', 'direct debit date'],
  patterns: [
    '(change|move|set|shift|switch|make|put) ... (payment|billing|bill|debit|due|direct debit) (date|day|to|on)',
    '(payment|billing|bill|due|debit|direct debit) (date|day)',
    '(take|taken|collect|comes out|come out|debit|bill me|charge me|billed) (it|the money|the payment|my payment|me)? (on|after|around) (the|my)',
    '(payday|pay day|get paid on)',
  ],
  flags: ['Please [change the payment date].', 'I [get paid on] the 25th.'],
  passes: ['What is the date today?', 'The bill is right.'],
} satisfies Topic;
