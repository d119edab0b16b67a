import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about ending a contract.',
  names: [
    'termination',
    'early termination',
    'termination of contract',
    'contract termination',
    'cancel contract',
    'cancellation',
    'cancelling contract',
    'ending a contract',
    'exit',
    'end of contract',
    'leaving early',
    'release from contract',
  ],
  isEssential: true,
  patterns: [
    '({terminate}|{cancel}|{end}|{break}|{exit}|{leave}) (the|our|my|this|that|a)? (whole|entire|annual|yearly|current)? (contract|contracts|agreement|subscription|membership|lease|tenancy|service|policy|retainer|engagement|plan|arrangement|hosting|account|deal)',
    '(terminate|termination|cancellation of)',
    '(get|let|release|want|be|need|pull|bail) (us|me)? out of (the|our|my|this) (contract|agreement|lease|subscription|deal|membership|tenancy|retainer)',
    '(out|released|free|leave|end|stop|finish|cancel|go) (of it|it)? (early|before the end|ahead of time|before time|before the term)',
    '(contract|agreement|subscription|lease|retainer|hosting) ... (early|cancelled|canceled|terminated|ended)',
    '(stop|end|finish|wind up) (it|this|everything|things|the contract)? (early|now|at the end of the month|this month|next month)',
    '({cancel}|{leave}) ... (notice|early|contract|year left|months left)',
    'break clause',
  ],
  flags: [
    'We wish to [terminate] in March.',
    'We [want out of the contract].',
    'I would like to [cancel my subscription].',
    'How do we [exit the agreement]?',
  ],
  passes: [
    'Please cancel my appointment on Friday.',
    'Is the contract attached?',
    'The lift ends at floor nine.',
  ],
} satisfies Topic;
