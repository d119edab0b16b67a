import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about wages and payslips.',
  names: ['payroll', 'wages', 'salaries', 'payslips', 'paye', 'pay run'],
  patterns: [
    '(payroll|payslip|payslips|pay slip|pay slips|wages|wage|salary|salaries|paye|pay run|p45|p45s|p60|p60s|p11d|tax code|holiday pay|sick pay|statutory sick|maternity pay|auto enrolment|overtime pay|timesheet|timesheets|new starter|starter form|national insurance number|w2|w 2|pension deductions)',
    '(pay|paying|paid) (my|our|the|his|her|their) (staff|people|team|employees|men|lads|crew|girls|boys)',
  ],
  flags: [
    'Two [payslips] are wrong this month.',
    'Can you run the [wages] on Thursday?',
    'She is a [new starter] on 1 May.',
  ],
  passes: ['Please pay the invoice.', 'It paid off.'],
} satisfies Topic;
