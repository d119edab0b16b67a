import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'explain-fix',
  severity: 'warning',
  message: 'They say what it will cost us; under it is what they need and by when.',
  patterns: [
    '(or|otherwise|else) (i|we) (will|am going to|are going to|shall|might|may have to|will have to|will be) (cancel|cancelling|canceling|leave|leaving|switch|switching|terminate|terminating|take|taking|withdraw|dispute)',
    '(take|taking) (my|our) (business|money|custom|account) (elsewhere|somewhere else|to)',
    '(go|going|switch|switching|move|moving) to (a|your|one of your) (competitor|competitors|rival)',
    '(i|we) (will|shall) (never|not) (ever)? (use|order|buy|book|shop|fly|stay|deal|do business|recommend) ... again',
    '(never|not) (using|ordering|buying|booking|flying|dealing with|doing business with|shopping with) ... again',
    '(you|you have) (have|just)? (just)? lost (a|another|my|our|me as a) (customer|client|business|custom)',
    'last time (i|we) (ever)? (use|order|book|buy|fly|stay|deal|shop|do business)',
    '(you leave|leaves) (me|us) no (choice|option)',
    'or else $',
    '(your|a) (last|final) (chance|warning)',
    'or (i|we) (want|expect|demand) (my|our|a|the) (money|refund|full refund|deposit)',
    '(have|has) until (tomorrow|tonight|noon|midnight|monday|tuesday|wednesday|thursday|friday|the end of|5pm|today) ... or',
    'unless ... (paid|payment|refunded|resolved|fixed|delivered|received|returned|settled) ... (within|by|before) ... ... (will|shall|proceedings)',
    '(cancel|close|delete) (me|my account|our account|everything|the lot) (now|immediately|today|at once)',
    'if (this|it|that|i|we|you|the|my|our) ... not ... ... (i|we) (will|shall|am going to|are going to|will have to) (cancel|leave|switch|terminate|withdraw|dispute|sue|report|escalate|take (my|our|legal))',
  ],
  except: ['chance to (register|book|win|save|sign|get|see|buy|join|order)'],
  flags: [
    'Send the replacement by Friday [or we will cancel] the whole order.',
    'If this goes on I will be [taking my business elsewhere].',
    '[You just lost a customer].',
    'This is [your last chance] to put it right.',
  ],
  passes: [
    'We will cancel the Thursday slot, as agreed on the phone.',
    'Would you like tea or shall we start?',
    'My contract ends in May and I would like to give notice, please.',
    'The final warning lamp on the panel stays green.',
  ],
} satisfies Rule;
