import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'A wish about the past is a reproach in its Sunday coat.',
  patterns: [
    '(it)? (would|might|could) (really|certainly|also)? have been (nice|lovely|good|great|helpful|polite|kind|courteous|useful|decent|common courtesy|professional|considerate|appreciated|wise|an idea|a good idea|handy) (if (you|someone|somebody|anyone|anybody|your)|to (have)? (be|been|know|known|hear|heard|get|got|have|had|receive|received|ask|tell|mention|check|let|inform|include|consult|warn|say|see|read))',
    '(a|an|some|any|one) (little|simple|quick|short|brief|single|bit of)? (heads up|reply|response|answer|thank you|word|warning|call|phone call|notice|email|note|apology|courtesy|consideration|explanation|acknowledgement|advance notice|please|hello) ... would (really|certainly)? (have been|not (be|have been|go|have gone)) (nice|appreciated|good|courteous|polite|helpful|lovely|welcome|the (least|decent|polite|professional)|amiss|kind|too much|asking)',
    'would (not|it) (it)? (really)? (have)? (kill|killed|hurt|cost|harm|harmed) (you|your team) (to)?',
    'would be (nice|lovely|good|great|refreshing|wonderful) (if|to) (you|someone|somebody|people|everyone|your team|we|have|get|see|receive|hear)? ... (for once|for a change|bothered|just once)',
    '(you|your team|someone|somebody|they) (could|might) (at least)? have (had the (courtesy|decency|manners|good grace|professionalism)|(let|told|warned|asked) (me|us) (sooner|earlier|before)|bothered to|at least (had|let|told|sent|asked|called|said))',
    '(have|had|having|show|showed|lack|lacked|lacking) (even)? (the|some|any|a (little|bit of|modicum of)) (basic|common|simple|normal|ordinary|usual|professional|minimum|elementary)? (courtesy|decency|manners|good grace|politeness) (to|of|and)',
    'common courtesy (to|is|would|and|dictates|suggests|in)?',
    '(i|we) would (really|very much|greatly|also)? (appreciate|like|love|prefer) it if (you|your team|people|everyone|someone) (could|would|did|had)? (for once|bothered|finally|kindly (stop|refrain)|stop (ignoring|wasting|sending|changing|treating|acting))',
    '(if|when|whenever|as soon as) (it is|that is|it would) (not)? (be)? (too much (trouble|bother|of an imposition)|not too much (trouble|to ask|bother)|not too much of (a|an) (bother|imposition|inconvenience)|not asking too much|too (much|hard|difficult) (to ask|for you))',
    '(if|when|whenever|once) you (can|could)? (finally|eventually|possibly) (find|manage to find) (a|the|some|five|two|ten|any)? (moment|minute|minutes|second|seconds|time)',
    '(tear|drag|pull|prise) yourself away',
    '(in|from|out of) your (oh so|ever so|incredibly|terribly|so very|very important) (busy|important|hectic|full|packed)',
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
    '[Would it kill you to] close the door?',
    'Please sign it, [if it is not too much trouble].',
  ],
  passes: [
    'It would have been lovely to see you, let us try in June.',
    'It would be great if you could join us for lunch.',
    'When you have a moment, please sign page 3.',
    'We use a courtesy car while yours is in the shop.',
    'It would not hurt to oil the hinge.',
  ],
} satisfies Rule;
