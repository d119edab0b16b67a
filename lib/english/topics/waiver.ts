import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about not having to pay something.',
  names: [
    'waiver',
    'waive',
    'waiving',
    'write off',
    'writing off',
    'fee waiver',
    'cancel a fee',
    'free of charge',
  ],
  isEssential: true,
  patterns: [
    '{waive}',
    'waiver',
    '(let|letting) (me|us|the|that|this|these) ... (off|go|drop|slide)',
    '(write|writing) (it|that|this|them|the|off|my|our) ... off',
    '(write|writing|written) off',
    '(strike|delete|remove|take|drop|cancel|scrap|cross|wipe|forget|lift|quash|clear) (the|that|this|these|those|my|our|it|all) ... (fee|fees|charge|charges|penalty|penalties|fine|fines|surcharge|interest|debt|balance|bill|invoice|cost|costs|demurrage|storage)',
    '(strike|take|remove|drop|cross|get|wipe) (it|this|that|them|these) ... (bill|invoice|account|statement|off|out)',
    '(should|will|would|do|can|am|are|must|shall|am going|are going) not (be|have|need|expect|to)? (to)? (paying|pay|charged|be charged|be paying|expected to pay|have to pay|cover)',
    'not (going to|prepared to|willing to|happy to) (pay|cover)',
    '(not|can not be|should not be) our (cost|problem|bill|expense)',
    '(refuse|object) to (pay|paying)',
    '(free of charge|for free|at no cost|at no charge|no charge|without charge|on the house)',
    '(cancel|forget|skip|ignore) the (fee|charge|fine|penalty|surcharge|interest|debt|balance)',
    '(charge|fee|penalty|fine) (dropped|removed|cancelled|canceled|lifted|taken off|wiped|struck)',
  ],
  flags: [
    'Please [waive] the late fee this once.',
    'I [should not be paying] for a visit that never happened.',
    'Could you [let us off]?',
    'Kindly [remove the parking charge].',
  ],
  passes: [
    'The fee is on page two.',
    'Let me know how much it is.',
    'Please let the cat out at eight.',
    'How do I pay the invoice?',
  ],
} satisfies Topic;
