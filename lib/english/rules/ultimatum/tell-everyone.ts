import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'explain-fix',
  severity: 'warning',
  message: 'They reach for an audience because they feel unheard.',
  patterns: [
    '(i|we) (will|shall|am going to|are going to|will be) (be)? (leave|leaving|post|posting|write|writing|give|giving) (you|a|an|the|this|one)? ... (bad|negative|terrible|one star|1 star|scathing|zero|damning)',
    '(bad|negative|terrible|scathing|one star|1 star|awful) review',
    '(i|we) (will|am going to|are going to) (tell|warn) (everyone|everybody|all my|all our|the whole|the world)',
    '(i|we) (will|am going to|are going to) (go|take this|post this|put this|share this) (all over|to|on|public|viral) (the)? (press|media|papers|newspapers|newspaper|public|social media|twitter|facebook|linkedin|trustpilot|google|tripadvisor|internet)',
    '(everyone|everybody|the world|people) (will|should|is going to) (know|hear|find out) (about (this|you|your)|how you|what you (did|do|are))',
    '(going|go) public with (this|it)',
    '(have|get|getting) (you|him|her|them) (fired|sacked|dismissed)',
    '(you|he|she|manager|whoever ...) (should|ought to|deserves to|deserve to|needs to) (be|get|lose) (fired|sacked|dismissed|your job|his job|her job)',
    '(i|we) (will|am going to|are going to) (absolutely|personally|happily|gladly)? (destroy|ruin|wreck|trash) your (business|company|name|reputation|career|brand|firm)',
  ],
  except: ['(tell|warn|know) ... (great|good|wonderful|amazing|happy|lovely|kind|helpful|fantastic)'],
  flags: [
    '[I will leave a one star] rating tonight.',
    'Expect a [scathing review].',
    '[We are going to tell everyone] in the trade.',
    '[Whoever packed this should be fired].',
  ],
  passes: [
    'The performance review is on Tuesday at ten.',
    'I will post the review copies tomorrow.',
    'We are going to tell the staff about the move on Monday.',
    'The clay should be fired at 1,200 degrees.',
  ],
} satisfies Rule;
