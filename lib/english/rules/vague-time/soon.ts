import type { Rule } from '@/lib/engine/rule';

/** How a writer takes on to act. */
const take =
  '(will|shall|should|hope to|hopes to|aim to|aims to|try to|going to|trying to|hoping to|promise to|able to|in a position to)';

export default {
  judges: 'draft',
  practice: 'specific-time',
  severity: 'warning',
  answering: { question: 'info' },
  message: 'The reader cannot plan with this and will ask again; a day and an hour hold.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: ['<soon>'],
  onlyWith: [
    `${take} ... <answer>`,
    `${take} (have|get) (it|this|that|them|your|you|the|something|everything|an answer|the answer) ... (to you|with you|for you|back|fixed|sorted|resolved|ready|done|over|replaced|refunded|shipped)`,
    `(will|should|to) be (answered|fixed|sorted|resolved|repaired|replaced|refunded|processed|handled|addressed|dealt with|looked at|looked into|reviewed|shipped|dispatched|paid|in touch|in contact|with you|done|back up|back online|working)`,
    '(engineer|technician|driver|colleague|manager|team|someone|somebody|department|support) will',
    '(will|shall|going to) (drop|bring|send|post|call|ring|phone|text|email|mail|pop|swing|pick|collect|deliver|check|confirm|issue|process|arrange|forward|update|replace|fix|repair|sort|finish|complete|give you|get you|let you|have (it|this|that|them)|pay|credit|transfer|install|order|follow up|look|write|explain|provide|upload|correct|restore|raise) (it|this|that|them|these|those|you|your ... ...|something|one|someone|somebody|him|her)? (over|off|round|out|back|through|up|across|in|by|to you|on|with you)? <soon>',
    '(expect|expecting|hope for|hoping for) (it|that|this|them|one|an answer|a reply|the ...|your ...|to hear ...) <soon>',
    '(will|shall) (consider|review|assess|examine|process|study|evaluate|decide) (it|this|that|your|the|on)',
    '(refund|parcel|order|payment|money|replacement|reply|answer|delivery) (will|should) (arrive|come|follow|ship|be)',
    '(revert|come back|get back|reply|respond) ... <soon>',
    '(lads|engineer|engineers|man|somebody|someone|driver|plumber|fitter|team|technician|colleague) (will|to|out)',
    'you (will|should) (hear|get|have|receive) (from|back|an|a|your|our|the|something|more) ... ... <soon>',
    '(i|we) (will|hope to|should) (send|provide|give) (it|this|that|them|you) ... (over|across|to you|an answer|an update|a reply|news|details|the details) ... <soon>',
  ],
  notWith: [
    '(i|we|you) (hope|trust) ... soon',
    'look (forward|forwards) to',
    'you will (drop|bring|send|post|call|ring|pop|pick|collect|check|confirm|arrange|forward|update|fix|sort|finish|complete|give|pay|order|look|write|upload)',
    '<set-time>',
    '(make sure|remember|be sure) to',
    '(call|contact) you ... to discuss',
    '(i|we) will (need|be (out|away|closed|there|here|at|off|attending|visiting|meeting|travelling|traveling|moving|leaving|holding|asking|adding))',
    '(you|please|they) ... (let|send|call|reply|respond|contact|return|get back) ... ... <soon>',
  ],
  except: [
    'as soon as (i|we|the|you|they|it|he|she|this|that|these|those|your|my|our|all|a|an|everyone|each|any)',
    '(see|seeing|meet|meeting|talk to|talk|speak to|hear from|together|catch up) (you|each other|them|all of you|with you) ... soon',
    '(see|meet|talk|speak|together|catch up|meeting|chat) ... soon',
    'shortly (after|before|past|behind)',
    'soon (after|be|become|becoming|enough|as (i|we|the|you|they|it|he|she))',
    'too soon',
    'eventually (became|was|were|had|led|found|got)',
    'sooner rather than later (is|would|because)',
  ],
  suggestions: ['by [day and time]'],
  flags: [
    'I will look into the heating [soon].',
    'We will get back to you [as soon as possible].',
    "I'll have the drawings ready for you [asap].",
    'Our engineer will call you [shortly].',
    'Femke will drop them off [shortly].',
    'I would expect the letter [sooner rather than later].',
    'Your parcel will be shipped [soon].',
  ],
  passes: [
    'I look forward to seeing you soon.',
    'I will send the drawings by Friday at noon.',
    'We will let you in as soon as the doors open.',
    'I will call you shortly, at 3 pm.',
    'Get well soon!',
    'I will send the slides to the whole list shortly.',
  ],
} satisfies Rule;
