import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about keeping the books.',
  names: ['bookkeeping', 'books', 'accounts preparation'],
  patterns: [
    '(bookkeeping|bookkeeper|book keeping|my books|our books|the books|receipts|carrier bag|spreadsheet|reconcile|reconciliation|my accounts|our accounts|bank statements|ledger|ledgers)',
  ],
  flags: ['Could you do [my books] as well?', 'I have a box of [receipts].'],
  passes: ['The book is good.', 'Please book a table.'],
} satisfies Topic;
