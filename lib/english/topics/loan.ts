import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about buying on credit.',
  names: [
    'finance agreement',
    'finance agreements',
    'finance',
    'loan',
    'loans',
    'credit agreement',
    'hire purchase',
    'financing',
    'lending',
    'mortgage',
  ],
  patterns: [
    '(finance agreement|finance agreements|finance deal|finance company|finance plan|loan|loans|credit agreement|hire purchase|apr|interest free|lender|repayment|repayments|monthly payment|monthly payments|settle (it|the finance|my finance|early)|settlement figure|early settlement|direct debit|credit check|mortgage|lease payments)',
    '(on|my|our|the|your) finance',
    '(pay|paying|paid) (it)? off early',
    'finance (it|this|the|over|options|application)',
  ],
  except: ['(the|our|your) finance (team|department|director|people|manager|office|lady|guy)'],
  flags: ['What is my [settlement figure]?', 'Can we buy it [on finance]?', 'I missed a [repayment].'],
  passes: ['Our finance team is on leave.', 'She works in finance.'],
} satisfies Topic;
