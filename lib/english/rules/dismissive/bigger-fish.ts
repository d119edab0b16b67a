import type { Rule } from '@/lib/engine/rule';

const trifle =
  '(typo|typos|scratch|scratches|stain|stains|comma|commas|crumb|crumbs|draught|squeak|smell|noise|noises|bump|dent|chip|cup|spoon|towel|towels|light bulb|lamp|curtain|curtain rail|button|sock|colour|color|wrinkle|crease|speck|mark|marks|hair|pound|pounds|penny|pennies|cent|cents|dollar|dollars|minute|minutes|inch|inches|millimetre|millimetres)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that they are not worth the time it takes to answer.',
  patterns: [
    '(bigger|other|larger|more important|fatter) fish to fry',
    '(i|we|my team|our team|the team|the office|this office|everyone here|people here|staff) (do|have|has|had|got|have got) (far|much|rather|many|plenty of|a lot|lots of|enough)? (more (urgent|important|pressing|serious|useful|interesting)|bigger|better|graver|real|actual) (matters|things|problems|issues|worries|concerns|priorities|work|jobs|cases|stuff|fires) (to|than|on|here|right now|at the moment|just now|going|without) ',
    '(that|this|it|your ...|which) (is|comes|ranks|sits|goes|will have to be|has to be|stays|will be) (very|rather|pretty|quite|way|right|well|always|bound to be)? (low|far down|bottom|last|way down|at the (bottom|end|back)|down) (on|in|of|down)? (the|my|our) (list|pile|agenda|queue|priorities|priority list|order of|heap|ladder)',
    '(not|hardly|nothing|never|scarcely|not really|nor) (really|exactly|quite)? (something|anything|a thing|what|the sort of thing|the kind of thing|a matter|one)? (that)? (i|we|anyone|anybody|people) (here|would|will|usually|normally|generally|tend to|need to|want to|care to|have time to|can|could|should|ever)? (bother|bothers|concern|concerns|trouble|troubles|worry|worries|deal|waste|spend) (ourselves|myself|themselves|time|our time|my time)? (with|about|on|over)',
    '(do|does|can|will|could|would|should|did|have) not (really|usually|normally|generally|simply|possibly)? (have (the)? time (to|for)|bother (with|about)|look (into|at)|worry about|react to|respond to|drop everything for|deal with|chase|go into|care about|stop for|fuss over|run after|jump at|investigate) (each and every|every (single|little|tiny|small|last|silly|petty)|all (these|those|the|such)? (little|tiny|small|petty|silly)|such (little|trivial|small|petty|silly)|any (little|old|petty)|something so|things like|trivial|trivialities|petty|details like|minor)',
    `(over|about|for|because of|on account of) (a|an|one|two|three|some|a few|a couple of|a bit of|a single|a tiny|a little|five|ten) (little|small|tiny|few|single|lousy|measly|silly|extra|mere|missing|wobbly)? ${trifle} (really|seriously|honestly|come on)`,
    `(all this|all that|this whole|such a|so much|the whole|quite a|a whole) (fuss|drama|email|essay|letter|row|carry on|performance|scene|circus|song and dance|hoo ha|correspondence|page|complaint) (over|about|for|because of|on account of)`,
    '(hardly|scarcely|barely|not exactly) (worth|worthy of|deserves|merits|warrants|deserve|merit|warrant) (a|an|mentioning|writing|raising|bothering|talking|complaining|discussing|the (paper|ink|stamp|bother|trouble|effort|email|call|fuss)|my|our|your|getting|all|even|it|an answer|a reply)',
    '(i|we) (really|honestly|simply|frankly|just)? (can not|could not|can hardly|am not going to|are not going to|will not|do not intend to|do not propose to|have no (wish|time|intention)) (to|of)? (be)? (spend|spending|waste|wasting|devote|devoting|give|giving) (any|more|my|our|another|a|all|the) ... (on|to|over|with) (this|that|it|such|your|a|one|every)',
    '(is|was) (that|this|it) (really|honestly|seriously)? (all|what|the reason|why|it|everything) (you|that) (wrote|emailed|called|rang|contacted|complained|bothered|are (writing|emailing|complaining|upset|worried|calling)|is bothering) (about|for|us|me|you|with)?',
    '(you|he|she|they) (wrote|emailed|called|rang|contacted us|complained|woke me|came all the way) (just|only|merely|simply) (for|to (tell|say|complain|ask|moan)|about|because)',
    '(that|this|it) is (really|frankly|quite|simply|just|all)? (far|much|way)? too (trivial|petty|small|minor|silly|insignificant|unimportant)',
    '(such|these|those|your|more|any|all the) (petty|trivial|silly|pointless|tiresome|footling|piffling|trifling|niggling|small minded|minor) (points|things|complaints|matters|details|questions|issues|quibbles|worries|concerns|niggles|gripes|grumbles|objections|emails|requests|trivialities|problem|matter|complaint|detail|point|issue)',
    '(a|one|this|that|some|your|every) (mere|petty|silly|trifling|piffling|trivial) (detail|quibble|trifle|formality|niggle|gripe|grumble|complaint|matter|scratch|objection|thing)',
  ],
  except: [
    '(more|other|better|bigger) (important|urgent|pressing)? (things|matters|work|news) to (discuss|talk|show|tell|come)',
    '(bigger|real) (problems|worries) than the',
    '(not|well) worth (it|the|a) (visit|trip|look|wait|money|risk|read) ',
    '(is|was) (that|it) all you (need|wanted|want)',
    'if (it|that|this) is (too|not)',
    'petty cash',
    'not worth (the|a|your) (risk|repair|repairing|money)',
  ],
  notWith: ['<helping>', '(thank you|thanks|do not worry|no worries|sorry|apologies|on your own|yourself)'],
  suggestions: [
    { sentence: 'I have noted this and will come to it on [day].' },
    { sentence: 'I cannot take this on now; what I can do is [the alternative].' },
  ],
  flags: [
    '[We have more urgent matters than] a squeaky hinge.',
    'I have [bigger fish to fry].',
    'We [do not chase every little] crumb.',
    'A wet mat is [hardly worth an] email.',
    '[All this fuss over] one lost glove.',
    'Lint is [not something we bother with].',
  ],
  passes: [
    'The museum is well worth a visit.',
    'Please send the receipts for petty cash by Friday.',
    'There are more urgent matters to discuss on Monday.',
    'Is that all you need for the party?',
    'It is not worth the risk, so we stopped the lift.',
    'We read every little note that guests leave.',
  ],
} satisfies Rule;
