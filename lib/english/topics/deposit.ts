import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a deposit.',
  names: ['deposit', 'deposits', 'deposit refunds', 'security deposit', 'bond'],
  patterns: ['(deposit|deposits|security bond|down payment|holding fee)'],
  flags: ['When do I get my [deposit]?', 'Is the [down payment] safe?'],
  passes: ['The river left mud.', 'He posted it.'],
} satisfies Topic;
