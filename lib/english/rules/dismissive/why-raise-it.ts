import type { Rule } from '@/lib/engine/rule';

const trouble =
  '(problem|issue|harm|point|fuss|need|relevance|difficulty|urgency|difference|connection|sense|damage|fault|drama|significance|objection|injury|reason (for|to|why|you|anyone))';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that they should not have written.',
  patterns: [
    '(i|we) (really|honestly|frankly|personally|simply|just|must say i|am afraid i)? (do not|fail to|can not|can hardly|struggle to|am struggling to|completely fail to|genuinely do not|am at a loss to) (really|quite|honestly|possibly|for the life of me)? (see|understand|imagine|think|know|grasp|fathom) (how|why|what|in what way|where) (that|this|it|any of (this|that)|your ...|a ...|the ...) (has|have|is|are|would|could|should|can|possibly|even|really|at all)? (concerns|concern|affects|affect|involves|involve|matters|matter|relevant|bothers|bother|anything to do|to do with|our|my|any of our|such|worth|a (problem|big|matter|concern)|an issue|so (important|urgent|upsetting|bad|terrible|difficult)|be (our|my|a|an|of))',
    `(i|we) (really|honestly|frankly|personally|simply|just|completely|rather|am afraid i|am afraid we)? (fail to|can hardly|struggle to) (see|understand|grasp)`,
    `(i|we) (really|honestly|frankly|personally|simply|just)? (do not|can not) (really|quite|honestly|even|actually|truly)? (see|get|understand) (any|the|what is the|your|much of a|a|where the) (real|actual|big|whole|great|slightest|least|possible|earthly)? ${trouble} (is|was|with|here|at all|whatsoever|in|lies|to be honest|frankly)? $`,
    '(not|no idea|unclear|unsure|at a loss|puzzled|baffled|do not know|do not understand|can not think|can not see|can not imagine|wonder|wondering|do not get|hard to see|surprised) (sure|clear|certain|as to|at|entirely|quite|really)? (as to)? why (you|anyone|anybody|this|that|we|it|they|people|he|she) (are|would|is|feel|feels|need|needs|think|thinks|should|felt|bother|bothers|bothered|keep|keeps|insist|even|still|have|has|had) (even|still|you|to|so|the|it|this|that|such|feel|choose|chosen|chose|making|be)? (even|still|to|so)? (raising|raise|bring|bringing|brought|mention|mentioning|complain|complaining|ask|asking|talk|talking|write|writing|wrote|worry|worrying|worried|upset|bothered|bother|a (problem|issue|big|matter)|an issue|so|making|fuss|angry|annoyed|concerned|surprised|telling|tell|contact|contacting|a|need)',
    '(why|what) (are you|is it you are) (even|still|really|actually)? (raising|bringing|mentioning|complaining|telling|asking|writing|bothering|contacting|emailing|calling|on about|moaning|fussing|going on) (this|it|that|up|about|us|me|to|on|now|again)',
    '(it is|that is|this is|was) not (exactly|really)? (as if|as though|like) (you|anyone|anybody|it|he|she|they|your|we|i|the|there)',
    '(there is|there was|i see|we see|i have|we have) (really|honestly|simply|frankly|absolutely|just)? nothing (more|else|further|left|here|whatsoever)? (to (discuss|debate|negotiate|argue|talk about|complain about|apologise for|apologize for|investigate|answer|explain|look into|get upset|worry about)|i (need|want|care) to (add|say))',
    '^ (but|well|look|honestly|come on|oh|and|anyway)? (it|this|that) (is|was) only (a|an|one) ... (after all|anyway|for (goodness|heavens|gods|heaven|pity)|you know|not a|not the|nothing more|for god|at the end of the day|is it not)',
    '^ (but|well|look|honestly|come on|oh|and|anyway)? (it|this|that) (is|was) (only|just|merely) (a|one) (little|small|tiny|bit of|minor)? (sofa|chair|table|bag|coat|dress|shirt|pair of|phone|car|bike|door|window|wall|carpet|rug|lamp|cup|cake|meal|starter|coffee|bed|pillow|towel|room|hotel|holiday|haircut|fringe|scratch|dent|stain|mark|smell|draught|drip|leak|puddle|spider|mouse|ant|beetle|fly|typo|letter|email|logo|font|photo|picture|website|colour|form|signature|date|day|hour|week|minute|train|bus|flight|seat|ticket|parcel|box|envelope|book|toy|doll|game|dog|cat|hamster|plant|tree|hedge|fence|pot|plate|glass|bruise|bump|graze|cold|cough|rash|headache|joke|comment|word|remark|mistake|slip|pound|fiver|tenner|penny|fee|price|party|wedding|birthday|lunch|dinner|meeting|call|test|exam|match|lesson|class) (of (paint|dust|mud|water|noise|rain|paper|cloth|wood|plastic|glass))? $',
    '(that|this|it|which) (really|simply|surely|hardly)? (has|had) (absolutely|really|nothing|precious|very|got)? (nothing|little|precious little|no bearing|not a thing) (whatsoever|at all)? (to do with (us|me|our|my|this|anything|the (point|price|matter|case))|on (this|anything))',
    '(and|so)? (how|why|in what way) (exactly|precisely)? (is|would|should|does|was) (that|this|it) (be)? (relevant|our concern|my concern|concern (us|me)|any of (our|my)|matter|a problem for|interesting|of interest)',
    '(surely|really|honestly|seriously) (this|that|it) can wait',
    '(can|could) (this|that|it) (really)? not wait',
    '(what|something) (is|are) you (really|actually)? (making|hoping|trying) (such|all this|to achieve|to get|a)',
    '(you are|someone is|somebody is) (just|simply|only|clearly)? (looking|hunting|fishing|searching) for (problems|trouble|faults|fault|things to|something to|a (fight|discount|refund|reason|row)|an (argument|excuse)|attention)',
    'if (it|that|this) (matters|means|bothers|upsets|worries|annoys|concerns|troubles|offends|is) (you)? (that|so|really that|so very|all that) (much|important|bad|urgent|big|upsetting|terrible|unbearable|badly|deeply|strongly|dreadful|awful) (to you|for you|then)?',
    '(i|we) (rather|really|very much|seriously)? doubt (that)? (anyone|anybody|many|a soul|you|any of|your ...|the ...) ... (noticed|notice|notices|minded|minds|mind|cared|cares|care|remember|remembers|bothered)',
    '(stop|quit|enough) (of)? (the)? (googling|worrying|fretting|fussing|panicking|overthinking|obsessing|imagining|diagnosing|playing doctor|reading the internet|reading things online)',
  ],
  except: [
    '(i|we) (do not|can not) see (the|any) (problem|issue|difficulty) (with|in|here) (that|this|it|doing|moving|your)? (so|and|either|go|from our|on our)',
    '(i|we) (do not|can not) (see|understand) (why|how|what) (this|it|that) (is|would) (a problem|an issue) (yet|so)',
    '(is|was) not (like|as if) (we|i|they) (had|have|do not)? (planned|care|hoped|thought|expected|agreed)',
    '(not sure|wondering|wonder|unclear) why (it|this|that|they|he|she) (has|had|is|was) (not|still)',
    'nothing (more|else|further) to (discuss|explain|add) (on|at|in|from|until|about) (the|this|my|our)',
    'it is only (a|one|an) ... (away|walk|drive|left|more)',
    '(fails|failed) to see',
  ],
  notWith: [
    '<helping>',
    '<owning>',
    '(thank you|thanks|glad|no worries|do not worry|not a problem|never mind|luckily|fortunately|no harm)',
  ],
  suggestions: [
    { sentence: 'I see that this matters to you; what I can do is [the next step].' },
    { sentence: 'To help, I would need to know [the question].' },
  ],
  flags: [
    '[If it matters that much to you], bring a tape.',
    '[I doubt anyone even noticed] the hat.',
    '[I fail to see] the problem.',
    '[I do not see how that concerns] the bakery.',
    'We are [not sure why you are even raising] it.',
    '[It is not as if you] needed the tent.',
    '[It is only a lamp].',
    '[There is nothing to discuss].',
  ],
  passes: [
    'If the pain is so bad that you cannot sleep, call us at any hour.',
    'I do not see the button on my screen.',
    'It is only a short stroll to the pier.',
    'I wonder why it has not arrived.',
    'Can we please not go by plane this year?',
    'We have nothing to add to the plan.',
    'Do not worry, it is only a cup.',
  ],
} satisfies Rule;
