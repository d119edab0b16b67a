import type { Rule } from '@/lib/engine/rule';

const sorry = '(sorry|apologies|apologise|apologize|apology|regret|regrets)';
const harm =
  '(inconvenience|offence|offense|upset|distress|confusion|disappointment|delay|misunderstanding|trouble|discomfort|annoyance|hurt|embarrassment|frustration|hardship|worry|irritation|bother)';
const misdeed =
  '(offend|offended|upset|hurt|annoy|annoyed|insult|insulted|put you out|let you down|come (over|across)|came (over|across)|coming (over|across)|come off|came off|sound|sounded|seem|seemed|appear|appeared|caused|cause|spoil|spoiled|spoilt|mislead|misled|misspoke|speak|spoke|was|were|been|step|stepped|tread|trod|go|went|made|fell|fall|gave|give|got|get)';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The second half takes the apology back.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    `${sorry} (about (that|this|it|the ...)|for (that|this|it|the ...|any ...|your ...)|that (it|this|we|the|your) ...|to hear (that|this|it))? (however|although|though|mind you|that said|then again|having said that|even though|even if|in our defence|in our defense|to be fair|at the same time|on the other hand|in fairness) (you|your|it|the|we|there|this|that|as|nobody|no one|other|these|most|in|with|i|our|my|he|she|they|mistakes|rules)`,
    `${sorry} (about (that|this|it|the ...)|for (that|this|it|the ...|any ...|your ...)|that (it|this|we|the|your|you) ...)? but (you|one|people|customers|guests|parents|tenants) (really|do|also|surely|must)? (have to|need to|must|ought to|should|will have to|might|could|can not) (really|also|just|try to|try and)? (see|understand|appreciate|accept|remember|realise|realize|admit|agree|bear|consider|recognise|recognize|know|be (reasonable|realistic|fair|honest)|allow|grant|think of|look at|put yourself|have (read|known|checked|asked|said|told|seen|thought|come|called|noticed))`,
    `${sorry} (about (that|this|it|the ...)|for (that|this|it|the ...|any ...|your ...))? but (what|how|when|where|why|if|honestly|frankly|seriously|really|come on|surely|nobody|no one|everyone|everybody|other (people|customers|guests)|all the other|most people|none of|someone|somebody|who|that is (life|how|the way|just|not (our|my))|these things|mistakes|things|life|kids|children) (did|do|is|are|was|were|can|could|should|would|will|happen|happens|has|have|else|you|we|i|the|it|died|complained|makes|gets|happened)`,
    `(if|whether|should) (i|we|my ...|our ...|he|she|they|the ...|anyone|anything|one of (us|our|my) ...|somebody|someone|anybody|something|any of (us|our)) ... ${misdeed} ... ... ((that|this|it|which) (is|was|would be|were) (of course|then|naturally|certainly|clearly|i suppose|indeed)? (regrettable|unfortunate|a (pity|shame)|(never|not|hardly) (the|our|my|his|her|their|anyone s|anybody s|at all|intended|meant|intentional|deliberate)|unintended|unintentional|regretted)|(i|we) (suppose|guess) (i|we|that|it)|(was|is) (regrettable|unfortunate|unintended|unintentional|not intended|never intended|never meant|not meant)|no (harm|offence|malice|offense))`,
    `(if|should) (i|we|my ...|our ...|he|she|they|the ...|one of (us|our|my) ...|any of (us|our)) ... (did|do|does|have|has|had|was|were|may|might|really|somehow|indeed|in any way|inadvertently|unintentionally|accidentally) ... ${misdeed} ... ... (${sorry.slice(1, -1)}|regrettable|unfortunate|forgive)`,
    `(any|all|whatever) ${harm} (caused|felt|suffered|experienced|incurred|(that)? (this|it|we|that) (may|might|could) have (caused|given)|(that)? there (may|might) have been|(that)? you (may|might|feel|felt|believe) ...)? (is|was|are|were|will be|being) (of course|sincerely|deeply|much|very much|naturally|obviously|entirely|purely)? (regretted|unfortunate|unintended|unintentional|regrettable|acknowledged|unavoidable|not intended|noted)`,
    `${sorry} (for|about) any ${harm} (on|at|from) your (part|side|end)`,
    `${sorry} (for|about) (your|any of your|whatever) (${harm.slice(1, -1)}|feelings|perception|impression|misunderstanding|reaction|experience|interpretation|misinterpretation|confusion)`,
    `${sorry} (i guess|i suppose|or (something|whatever)|whatever|happy now|there (i|we) said it|satisfied (now)?|is that (better|what you)|not that|as if|for (everything|existing)|okay|ok) `,
    `${sorry} (i guess|i suppose|or whatever|happy now|okay|ok|i am sure) $`,
    `${sorry} (that)? you (found|find|thought|consider|considered|felt|experienced|rate|rated|regard|regarded|view|viewed|saw|see|perceive|perceived) (it|this|that|us|me|him|her|our|my|the|your) ... (lacking|wanting|poor|bad|slow|short|disappointing|inadequate|below|not|less|so|too|difficult|confusing|objectionable|wrong|hard|unprofessional|abrupt|curt|distasteful|uncomfortable|dirty|expensive|boring|unsuitable|insufficient|excessive|unclear|that way|as)`,
    `${sorry} (that)? (you|some|some people|anyone) (take|took|have taken|are taking|were taking|chose to take|had to take|got|get|are getting) (it|this|that|things|offence|offense|umbrage|exception|issue|our|my|the) ... (so|badly|personally|hard|seriously|way|heart|offence|amiss|at|to|with|out|literally)`,
    `(i|we) (would|can|could|might|may|suppose i should|suppose we should|guess i should) (only|just)? (say|offer|give|have said|be) (you)? (i am|we are|that i am|an|a|my|our)? (half)? ${sorry} (but|if|were|had|except|only|for)`,
    `(accept|have|take) (my|our|this as (my|an|our)) ${sorry} (if|should|but|or (not|do not|leave)|for what|such as|insofar|to the extent|assuming|provided)`,
    `(this|that|consider this|here|it|you) (is|my|our|your|an|have|gets|get|got) (an|my|our|your|the)? ${sorry} (if (you|that|it)|for what it is worth|happy now|since you|as (requested|demanded)|now can we|are you|take it)`,
    `(mistakes|errors|things|words|lapses|oversights|shortcomings|failings) (may|might|could|were|can|have|seem to have|appear to have) (perhaps|possibly)? (have)? (been)? (made|said|done|happened|occurred|gone wrong|slipped through|arisen) (on both|by both|by all|on all|here and there|along the way|in the heat|for which|that)`,
    '(to the extent|insofar as|in so far as|inasmuch as|in the event) (that)? ... ... ... ... (regret|regrets|sorry|apologises|apologizes|apologise|apologize|apologies|unfortunate|regrettable)',
    '(sorry|apologies|apologise|apologize) but (rules|policies|the rules|terms|the policy|procedures|standards|in (fairness|truth|reality|our defence)) (exist|are|is|apply|have|must|the|you|it|we|they)',
    '(sorry|apologies|apologise|apologize) for the ... but (a|the|our|your|it) ... (notice|sign|terms|contract|website|policy|form|brochure|label|announcement|leaflet|small print)',
  ],
  except: [
    `${sorry} (for|about) (your) (loss|trouble|wait|delay)`,
    '(your apology|an apology) (however|though)',
    `(no|not|need no|accept your|thank you for your) ${sorry}`,
    'sorry (that)? you (found|saw) (it|the|our) ... (closed|locked|empty)',
    '(sorry|apologies) for your (inconvenience|frustration|trouble|experience)',
    'that said we (will|have|can|are)',
  ],
  notWith: [
    '(our fault|my fault|we were wrong|i was wrong|you are right|our mistake|my mistake|inexcusable|that was wrong|should not have happened)',
  ],
  suggestions: [
    { sentence: 'I am sorry that we [what happened].' },
    { sentence: 'We [what happened], and I am sorry for it.' },
  ],
  flags: [
    '[Insofar as a guest was splashed, the club regrets] it.',
    'I am [sorry, although you] did sign for the goat.',
    'We are [sorry, but you must understand] that ferries run late.',
    '[If our cook did come across as gruff, that is regrettable].',
    '[Any upset caused is regretted].',
    'I am [sorry that you took it so badly].',
    'Please accept my [apologies for any confusion on your part].',
  ],
  passes: [
    'I am sorry, but we are full on Saturday.',
    'I am sorry, the room is gone, and I have found another one for you.',
    'I am sorry that the gate was locked.',
    'If the driver was late, please let me know.',
    'I am sorry that you found the kiosk closed.',
  ],
} satisfies Rule;
