import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about the last payment being made.',
  names: ['final payment', 'full payment', 'payment in full', 'balance paid', 'deposit'],
  patterns: [
    '(paid|settled|transferred|wired|sent (the|our|my|you)) ... (final|balance|full|invoice|rest|last|everything|remainder|deposit)',
    '(final|last|full|balance|remaining) (payment|invoice|instalment|amount) ... (paid|made|sent|gone|settled|went|cleared|through|arrived|transferred|done)',
  ],
  flags: ['The [final payment went] out on Friday.', 'We [paid the balance last] week.'],
  passes: ['When is the final payment due?', 'Please wait for the payment.'],
} satisfies Topic;
