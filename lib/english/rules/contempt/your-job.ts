import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This promises to cost somebody their job or their name.',
  patterns: [
    '(i|we) (will|am going to|are going to|shall|would|want to|intend to|mean to) (personally|gladly|happily|make sure (that)?|see to it (that)?|not rest until)? ((have|get) (your|his|her) (job|badge)|(have|get) (you|him|her|them) (sacked|fired|struck off|dismissed|deregistered|shut down)|cost (you|him|her) (your|his|her) (job|career|licence|license)|(end|finish|ruin|destroy|wreck) (your|his|her) (career|name|reputation|livelihood|business|company))',
    '(you|he|she|they|your lot) (will|are going to|is going to|should|ought to|deserve to|deserves to) (all)? be (out of (a|your|that|his|her) (job|post)|looking for (a|another) (new)? job|in the (dole|job|unemployment) queue|on the (dole|street|scrap heap)|collecting your (p45|cards)|clearing (your|his|her) desk|flipping burgers)',
    '(you|he|she|they|none of you|nobody there) (will)? (never) (work|teach|practise|practice|nurse) (in this (town|trade|business|city|industry)|again)',
    '(give|tell|find|think of|name) (me|us)? (one|a single|just one|a good) (good)? reason (why (i|we) should not|not to) ... (fire|sack|sue|report|cancel|go to)',
    'one (good)? reason why (you|he|she|they|i|we) should (still|not|keep|even|ever)',
    '(the whole|this whole|the entire|all|the) (sorry|sordid|shabby|sad|miserable|pathetic|shameful|disgraceful|stinking) (thread|story|saga|mess|email|screenshot|screenshots|lot|exchange|recording|call|tale|affair|correspondence) (goes|go|get|gets|is going|will go|lands|ends up|hits|are going|will be) (on|to|up|all over|public|straight|viral|in|with) (every|the|all|twitter|facebook|social|linkedin|trustpilot|my|your|reddit|tiktok|youtube|to|front|local|press)',
    '(papers|press|newspapers|newspaper|whole town|whole village|whole street|every parent|every tenant|every client|all your clients|your (boss|bosses|directors|shareholders|investors|wife|husband|owner|ceo|board)) (gets|get|will get|hears|hear|will hear|is going to hear|are going to hear|reads|will read|will see|sees|finds out|will know|knows) (how|what|about|every|exactly|everything|the (whole|screenshots|full|story|recording|lot))',
    '(name|drag|dragged|naming) (and shame|your name|his name|her name|you|and shaming|this company|this firm) (you|through|all|on|in)? (the)? (mud|over|every|dirt|courts|social|public)?  (mud|dirt|courts|gutter|papers)',
    '(i|we) (play|plays|sail|sails|go|went|golf|drink|dine|have dinner|am friends|am good friends|know) (golf|sailing|to school|personally|well|tennis)? with (your|the) (boss|ceo|md|chairman|owner|director|head|mayor|editor|managing director|chief)',
  ],
  notAfter: notAsserted,
  except: [
    'your job (description|offer|number|advert|application|title|spec|share)',
    'looking for (a|another) (new)? job (in|at|and|since|because)',
  ],
  notWith: ['(open day|vacancy|vacancies|press release|congratulations)'],
  flags: [
    '[I will have your job] for this.',
    '[Give me one good reason not to cancel] it.',
    '[The whole sorry saga goes on every] site I know.',
    '[He will be looking for a new job] by Friday.',
  ],
  passes: [
    'You will be out of the office on Monday, I gather.',
    'I will have your licence ready at noon.',
    'Tell me one good reason to switch.',
    'I will have your job description ready by noon.',
    'We play golf on Sundays.',
    'The press gets the release at nine.',
  ],
} satisfies Rule;
