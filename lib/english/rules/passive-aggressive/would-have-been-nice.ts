import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'A wish about the past is a reproach in its Sunday coat.',
  patterns: [
    '(it)? (would|might|could) (really|certainly|also)? have been (nice|lovely|good|great|helpful|polite|kind|courteous|useful|decent|common courtesy|professional|considerate|appreciated|wise|an idea|a good idea|handy) (if (you|someone|somebody|anyone|anybody|your)|to (have)? (be|been|know|known|hear|heard|get|got|have|had|receive|received|ask|tell|mention|check|let|inform|include|consult|warn|say|see|read))',
    '(a|an|some|any|one) (little|simple|quick|short|brief|single|bit of)? (heads up|reply|response|answer|thank you|word|warning|call|phone call|notice|email|note|apology|courtesy|consideration|explanation|acknowledgement|advance notice|please|hello) ... would (really|certainly)? (have been|not (be|have been|go|have gone)) (nice|appreciated|good|courteous|polite|helpful|lovely|welcome|the (least|decent|polite|professional)|amiss|kind|too much|asking)',
    'would (not|it) (it)? (really)? (have)? (kill|killed|hurt|cost|harm|harmed) (you|anyone|anybody|your team|them)',
    '(it)? would be (nice|lovely|good|great|helpful|refreshing|wonderful|polite|a (nice|pleasant) change) (if|to) (you|someone|somebody|people|everyone|your team|we|have|get|see|receive|hear)? ... (for once|for a change|once in a while|actually|at least|bothered|bother|occasionally|from time to time|just once|at some point this)',
    '(you|your team|someone|somebody|they) (could|might) have (had the (courtesy|decency|manners|good grace|professionalism)|at least (had|let|told|sent|asked|called|said)|(let|told|warned|asked) (me|us) (sooner|earlier|before)|spared|bothered to|thought (to|of|about)|saved (me|us|everyone|yourself))',
    '(have|had|having|show|showed|shown|show me|show us|extend|extended|without|lack|lacked|lacking|as a|out of) (even)? (the|some|any|a (little|bit of|modicum of))? (basic|common|simple|normal|ordinary|usual|professional|minimum|elementary)? (courtesy|decency|manners|good manners|good grace|politeness) (to|of|and|would|is|at|in|for|towards)',
    'common courtesy (to|is|would|and|dictates|suggests|in)?',
    '(i|we) would (really|very much|greatly|also)? (appreciate|like|love|prefer) it if (you|your team|people|everyone|someone) (could|would|did|had)? (actually|at least|for once|bother|bothered|finally|kindly (stop|refrain|not)|stop (ignoring|wasting|going|making|sending|changing|treating|acting))',
    '(if|when|whenever|as soon as) (it is|that is|it would) (not)? (be)? (too much (trouble|bother|of an imposition)|not too much (trouble|to ask|bother)|not too much of (a|an) (bother|imposition|inconvenience)|not asking too much|too (much|hard|difficult) (to ask|for you))',
    '(if|when|whenever|once) you (can|could)? (finally|eventually|ever|possibly) (find|get|have|manage to find) (a|the|some|five|two|ten|any)? (moment|minute|minutes|second|seconds|time)',
    '(tear|drag|pull|prise) yourself away',
    '(in|from|out of|with) your (oh so|ever so|incredibly|terribly|so very|very important|extremely) (busy|important|hectic|full|packed)',
    '(a|some|any|one) (word|call|line|message|note|text|email|hint|warning|heads up|please|apology|reply|thought|knock) ... (might|would|could) (perhaps|well|just)? have been (nice|polite|kind|welcome|courteous|helpful|good|decent|in order|appreciated)',
  ],
  except: [
    '(it would have been|would have been) (nice|lovely|good|great) to (have)? (see|seen|meet|met|have you|had you|join|joined|have stayed|be there|been there|hear your|have (a|some|time|more))',
    '(i|we) (could|might|should) have (had|let|told)',
    '(thank|thanks) ... courtesy',
    '(we|i) would be',
    '(as a|out of|for) (courtesy|common courtesy) (call|car|copy|to (our|other|the))',
    '(it would be (nice|lovely|good|great|wonderful|helpful)) (to|if) (get|see|hear|have|we) ... actually (meet|see)',
  ],
  suggestions: [
    { sentence: 'Next time, please let me know about [the matter] beforehand.' },
    { sentence: 'I missed [what was missing]; could we agree on how we do it from now on?' },
  ],
  flags: [
    '[It would have been nice to be] asked first.',
    '[A quick call would have been polite].',
    '[Would it kill you] to close the door?',
    'Please sign it, [if it is not too much trouble].',
  ],
  passes: [
    'It would have been lovely to see you, let us try in June.',
    'It would be great if you could join us for lunch.',
    'When you have a moment, please sign page 3.',
    'We use a courtesy car while yours is in the shop.',
  ],
} satisfies Rule;
