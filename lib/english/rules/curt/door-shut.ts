import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  answering: { attack: 'info' },
  message: 'A clipped line in a longer letter sounds like a door being shut.',
  source: 'Byron, Academy of Management Review, 2008',
  patterns: [
    '^ (wrong|incorrect|denied|refused|nonsense|rubbish|full stop|no exceptions|no excuses|no discussion|no discussions|no arguments|no extensions|no refunds|not happening|not my department|not our department|not my job|not good enough|not interested|already told you|told you already|already answered|asked and answered|end of|request denied|request refused|claim rejected|claim refused|claim denied) $',
    '^ (so|now|and|then|just|well)? (do|write|send|fill|make|file|try|read|check|print|sign) (it|them|this|that) (all|out|in)? (again|over|properly|yourself|correctly) (and|this|next)? (properly|time|correctly|carefully|slowly|yourself)? $',
    'do not (send|email|write|call|ring|contact|ask|come|reply|bring|raise|post|message|phone|chase|copy|forward) (it|me|us|this|that|them|anything|any more|here|back)? ... (again|any more|anymore|here again|a second time|twice) $',
    '(this|the) (inbox|number|address|mailbox|line|desk|account|office|counter|form|queue) is (not for|only for) (questions|complaints|chat|discussion|you|that|this|people|enquiries|queries|general|moaning|feedback)',
    '(reason|answer|reasons|answers|rules|date|price) (is|are) (in|on) (the|our|your) (form|door|sign|letter|website|ticket|contract|notice|email) $',
    '^ (and)? (the)? (answer|decision|result|verdict) (is|was|stays|remains|stands) (still|and remains)? (no|final|the same|as it was|unchanged)? $',
    '(my|our|the) decision (is final|stands|will not change)',
    '^ (and)? that is (that|final|flat|the end of (it|that|the matter)) $',
    '^ (who is next|next question) $',
    '^ (i|we) (have)? (already|once)? (said|answered|explained|covered|told you) (this|that|it|no|all (this|that))? (already|once|twice|before)? $',
    '^ (no|nothing) (more)? to (discuss|add|say|report|tell) $',
    '^ (it is|everything is|it was)? (all)? (on|in) the (website|form|email|manual|attachment|contract|ticket|faq|docs|thread|subject line|letter) (i sent|you got|already)? $',
    '^ (read|check|see|reread|look at) (the|your|it|my) ... (again|properly|first|carefully) $',
  ],
  notWith: ['(please|kindly|thank|thanks|sorry|could|would|glad|happy|feel free|love)'],
  except: ['(try|read|check) (it|this|that|them) (again|over) (tomorrow|later|tonight|in)'],
  suggestions: [
    { sentence: 'Could you please [what is needed] by [day]?' },
    { sentence: 'I am afraid not; [the reason and what is possible].' },
  ],
  flags: [
    'I got the plans. [Wrong].',
    '[Do them again, and properly].',
    '[Do not send it here again].',
    'The seats are numbered. [The answer is still no].',
    '[This inbox is not for questions].',
  ],
  passes: [
    'If it fails, please do it again.',
    'The answer is on page two, near the map.',
    'Please do not send it again, we have two copies.',
    'It was the wrong key.',
  ],
} satisfies Rule;
