import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'escalate',
  severity: 'warning',
  message: 'They speak of the law because they no longer expect an answer any other way.',
  patterns: [
    '(i|we) (will|shall|am going to|are going to|am prepared to|are prepared to|intend to|have no choice but to|may have to|will have to|will be) (sue|suing|take legal action|taking legal action|take this further|take you to court|taking you to court|seek legal advice|go to small claims|report you|reporting you|be reporting you|file a complaint|call the police)',
    '(or|otherwise|then) ... (sue|take legal action|take you to court|report you|hear from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney))',
    'you will (hear|be hearing) from (our|my) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal team)',
    'see you in (small claims)? court',
    '(my|our) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys) (will|is going to|are going to) (deal with you|see you|take it from here)',
    '(report|reporting) (you|your company) to (the)? (ombudsman|trading standards|police|regulator|authorities|better business bureau|bbb|council|press|consumer)',
    'legal action (against you|will follow|if)',
    '(issue|start|begin|commence|bring) (legal|court|formal)? proceedings',
    '(refer|referring|take|taking) (this|it|the matter) to (the|a)? (small claims)? (ombudsman|court|tribunal|police)',
    '(or|otherwise|else) (i|we) ... (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|ombudsman|police|court)',
  ],
  except: [
    'see you in court (at|on|for|next|tomorrow|then at) (ten|nine|two|half|10|9|2|<weekday>|the|week|our|your)',
  ],
  flags: [
    'If the deposit is not back by Monday [we will take legal action].',
    '[You will be hearing from my solicitor].',
    'I am [reporting you to the ombudsman].',
    '[I will sue] the pair of you.',
  ],
  passes: [
    'Our solicitor has sent you the signed lease.',
    'The court date for the planning appeal is 4 May.',
    'Please report the fault to the council on the usual form.',
    'Legal has no objection to clause 7.',
  ],
} satisfies Rule;
