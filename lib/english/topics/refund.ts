import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about money coming back.',
  names: ['refund', 'money back', 'reimbursement', 'reimburse', 'repayment', 'chargeback'],
  isEssential: true,
  patterns: [
    '(money|payment|deposit|fee|fees|cash|amount) ... (returned|refunded|repaid|given back|sent back)',
    '{refund}',
    '{reimburse}',
    'reimbursement',
    '(money|cash|deposit|payment|fee|fees|pounds|quid|dollars|euros|euro|bucks|amount|funds|rent|fare|price) back',
    'back (on|to|onto|into) (my|our|the) (card|account|bank|paypal)',
    '{return} (my|our|the) (money|deposit|payment|fee|fees)',
    '(<number>|full amount|whole amount|whole lot|difference|rest|balance|all of it) back',
    'back in full',
    '(every|each|the last) (penny|cent|pound|euro|dollar) ... (returned|back|refunded)',
    '(repaid|repay|paid back|paying back|give back what|given back what|owe me|owe us|owes me|owes us|out of pocket)',
    'pay (me|us) back',
    '{credit} (my|our) (card|account|bank)',
    'reverse (the|that|this) (charge|payment|transaction)',
    '(want|like|have|get|expect|need|demand|claim) ... back',
  ],
  except: [
    '(call|ring|phone|get|come|go|write|hear|heard|report|email|mail|text|be|send|sent|bring|take|step|push|fall|feed|give|look|sit|turn|date) (me|us|it|him|her|them|this|that|you|everything)? back (to|on|from|in|at)?',
    'back in (the|my|our|your|stock|touch|town|a|an|time|business|action|school|place|bed|here|<month>)',
    'back (at|from|home|here|online|up|then|when|and forth|office|garden|door|yard|pain|again)',
    '(keys|items|goods|parcel|samples|laptop|car|phone|documents|papers|files|someone|somebody|you|him|her|them) ... back',
  ],
  flags: [
    'I [want my money back].',
    'Could you [refund] the ticket?',
    'We [expect 200 euros back] for the missing chairs.',
    'Put it [back on my card], please.',
  ],
  passes: [
    'Please call me back.',
    'I want you to get back to me.',
    'We are back in the office.',
    'I would like to have my keys sent back.',
  ],
} satisfies Topic;
