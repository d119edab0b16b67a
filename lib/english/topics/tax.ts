import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about tax.',
  names: [
    'tax',
    'tax advice',
    'vat',
    'taxation',
    'tax returns',
    'accounting',
    'bookkeeping',
    'income tax',
    'tax planning',
  ],
  patterns: [
    '(tax|taxes|taxed|taxable|vat|hmrc|irs|capital gains|inheritance tax|stamp duty|self assessment|tax return|tax bill|national insurance|deductible|allowance|allowances|write off against|offset against|council tax|corporation tax|dividend|dividends|tax free|tax efficient)',
  ],
  flags: ['How much [tax] is there on the sale?', 'Is the car [deductible]?'],
  passes: ['Take a taxi.', 'The syntax is wrong.'],
} satisfies Topic;
