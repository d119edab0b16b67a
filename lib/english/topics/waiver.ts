import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about not having to pay something.',
  names: [
    'waiving charges',
    'waiving damage charges',
    'charge waivers',

    'shipping cost waivers',
    'fee exemptions',
    'exemptions',
    'exemption',
    'writing-off',
    'write offs',
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
    '(take|taken|taking|took|get|wipe|wiped|keep) (it|that|this|them|these|<number>|the ...) off (my|our|the) (card|bill|account|statement|invoice|total)',
    '(it|that|this|them|these|<number>|charge|sum|amount) (taken|wiped|struck|removed|kept) (off|from) (my|our|the) (card|bill|account|statement|invoice|total)',
    'not (stay|remain|appear|show|be|stand) on (my|our|the) (account|bill|statement|invoice|card)',
    'not (see|understand|accept) why (that|this|it|i|we) should (come out of (my|our)|pay|have to pay|be paying|foot|cover)',

    '(skip|bin|ditch|lose|spare (me|us)) (the|that|this) (fee|fees|charge|charges|penalty|fine|interest|bill)',
    '(going|about) to charge (me|us)',
    '(bin|lose|scrap|wipe) it',

    '(make|making|ask|asking|expect|expecting|force|charge|charging) (me|us) (to)? (pay|for|paying)',
    'for nothing',
    '(let|letting) (it|them) ... (go|drop|slide|off)',
    '(let|letting) (it|them) (go|drop|slide)',

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
  except: [
    '(let|letting) (it|them) (go|drop) (off|to|in|down)',
    '(charge|charging) (me|us) for (the|a|my) (right|correct)',
  ],
  flags: [
    'I would like [that taken off my card].',

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
