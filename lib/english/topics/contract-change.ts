import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about changing what was agreed.',
  names: [
    'contract change',
    'changes to contract',
    'contract',
    'contract terms',
    'terms',
    'sla',
    'sla changes',
    'agreement',
    'terms and conditions',
    'amendment',
    'amend',
    'variation',
    'clause',
  ],
  isEssential: true,
  patterns: [
    'without paying (out)? (the)? (rest|remainder|remaining (months|term))',
    '<number> (months|years|weeks) (left|to go|remaining) (to run|on (the|our|my))?',

    '(notice period|clause|terms|contract|sla|minimum term) ... (cut|shortened|halved|lowered|longer|shorter)',
    '{cut} ... (notice period|minimum term|contract)',
    '({change}|{amend}|{alter}|{modify}|{vary}|{rewrite}|{renegotiate}|{extend}|{shorten}|{add}|{remove}|{delete}|{drop}|{adjust}|{revise}|{update}|{swap}|{strike}) ... (contract|agreement|terms|clause|clauses|sla|notice period|contracts|addendum|conditions|lease|tenancy|wording)',
    '(different|better|longer|shorter|revised|special|amended) (contract|terms|clause|sla|agreement|notice period|payment terms)',
    '({put}|{write}|{get}|{have}) (it|this|that|them) ... (into|in) (the|our|my) (contract|agreement|sla|terms)',
    '(contract|sla|agreement) (change|changes|amendment|amendments|addendum|extension|variation)',
    '(clause|terms|contract|sla|notice period) ... (changed|amended|removed|altered|dropped|reduced|extended|taken out)',
    '(guarantee|guaranteed|response time|response times|uptime) (of|to|from) <number>',
    '(notice period|clause|terms) (be|to be) (changed|amended|reduced|removed|altered|shortened|extended)',
  ],
  except: ['(change|update|amend) (my|our|the) (address|email|name|phone)'],
  flags: [
    'We have [12 months left to run].',

    'We want to [change clause] 4.',
    'Can you [add a break to the contract]?',
    'Please offer us [better terms].',
    'Could the [notice period be changed]?',
  ],
  passes: ['The contract is attached.', 'I signed the agreement on Monday.', 'Is clause 4 about pets?'],
} satisfies Topic;
