import type { Cue } from '@/lib/engine/rule';

const what =
  '(if|whether|when|what|which|who|whose|where|why|how|about (the|your|a|our|this|that)|the (price|cost|prices|costs|rate|rates|date|time|times|address|number|name|reason|dimensions|size|status|details|hours|exact|total|amount|lead|cut|latest|earliest|difference|deadline|balance))';

export default {
  says: 'Asks to be told something, with or without a question mark.',
  patterns: [
    `(tell|advise|inform|remind|update|show|let) (me|us|him|her|them)? (know)? (please|also|quickly|again|exactly|roughly|then)? ${what}`,
    `(confirm|clarify|explain|say|check|find out|see|double check|specify|indicate|state|advise) (to|for|with)? (me|us)? (please|also|quickly|again|exactly|roughly|that)? ${what}`,
    `(to|2|must|should|now) (also|just)? (ask|know|check|find out|hear|learn|understand|establish|be told|be sure|be clear) (from you|2)? (please|also|first|again|exactly|roughly)? ${what}`,
    `(i|we|she|he|they|would|just|also) (also|just|only)? (ask|asks) (you|2)? (please|also|first|again)? ${what}`,
    '((to|2|must|should|me|us) know|ask|clarify|things|points|questions|query|queries|clear|clarity|clarification|(to|2|me|us) understand|advice|info|information) ... (whether|what (happens|is|are|if|time|does|the)|when (is|are|will|can|do|does|the|we|i)|how (much|many|long|to|do|does|the|we|i|it)|which|who (is|will|does|do|to)|where (is|are|do|does|to|the|we|i))',
    `(wonder|wondering|wondered|curious|(am|are|was|were|just|also) (asking|enquiring|inquiring)) (also|just)? ${what}`,
    `(not|never|still not|un) (really|quite|entirely|at all|100|exactly|too)? (sure|certain|clear|sure yet) (about|as to|on|of)? ${what}`,
    `(unsure|unclear|unknown|uncertain|in the dark) (about|as to|on|of)? ${what}`,
    `(no|any|have no|got no|little) (idea|clue) (yet|at all|about|as to|of)? ${what}`,
    `(i|we|she|he|they) (do|does|can|could|did) not (really|quite|yet|even|actually|currently|seem to)? (know|remember|recall|see|tell|find|work out|understand|make out|figure out) (yet|from this|from it|anywhere)? (if|whether|when|which|who|where|how (much|many|long|to|do|the)|what (the|my|our|to|time|date|size))`,
    '(my|our|a|one|another|the|two|three|four|some|few|quick|last|final|next|other|first|second|third|main|only) (quick|more|other|further|small|little|last|final|main|real)? question (is|was|about|on|for|though|please|if|regarding)',
    '(any|is there|have you|got) (any)? (news|update|updates|word|progress|eta|joy|timescale|thoughts|advice|sign|movement) (yet|on|about|of|from|regarding|re|as to|for|please)?',
    '(please|kindly|pls|can|could|would|will|you|grateful) (you)? (please|kindly)? (advise|confirm|clarify)',
    '(would|will) (be)? (appreciate|grateful|like|good|interested) ... (your|a) (view|opinion|advice|answer|thoughts)',
  ],
  except: [
    '(let|tell) (me|us) know (if|when|whether|should) (you|there is anything|anything|that (works|suits|is ok|is okay|is fine)|this (works|suits|is ok|is okay|is fine)|it (works|suits)) (need|have|want|require|are|would like|else|prefer|get|run|do|find|can think|any|think|think of|hear|fancy|ever|come)?',
    '(tell|let) me know (how|what) (you|it) (get on|goes|think)',
    '(i|we) (will|shall|can) (let|tell|advise|inform|remind|update|confirm|check|explain|see|show|find out) (you|them)?',
    '(you|he|she|they|people) (clearly|obviously|really)? (have|has|had|got) (absolutely|really)? (no|not the slightest|not the faintest) (idea|clue|notion)',
    '(you|they) (told|said|told me|told us|advised|explained) ... what',
    '(that|it|this) (just|only)? (tell|tells|show|shows|told) (you|me|us|everyone)',
    '(happy|glad|pleased) to (confirm|say|hear|see|tell)',
    '(rang|called|phoned|texted|went|came|stopped|emailed|wrote) (to|and) (ask|asked|check|see|find out)',
    '(say|see) what you (like|will|want|mean)',
    '(say|see|know) how (much|sorry|grateful|happy|pleased|angry|disappointed|upset|it feels|i feel|we feel|you)',
    '(do|did|does|would|could|can) not (even|really)? (care|know|see|understand|tell you) (what to say|where to (start|begin|turn)|how (you|anyone|anybody|this|it|they) (can|could|dare|sleep|is|was|has|have)|why (i|we) (bother|bothered|pay|am|are|still|even)|what (more|else|is wrong|you are))',
    '(to|let us|lets|we will|i will) see (if|whether|what|how)',
  ],
  flags: [
    'I would like [to know whether] the pool is heated.',
    'Please [let me know when] the doors open.',
    'I am [not sure if] you need the form again.',
    'We were [wondering how] the deposit works.',
    'Could you [tell me which] bus goes there.',
    'I [have no idea where] the meter is.',
  ],
  passes: [
    'Let me know if you need anything else.',
    'I will let you know when it is done.',
    'We are happy to confirm the date.',
    'I do not know what to say.',
    'The sign tells people where to stand.',
    'We know how a kettle works.',
    'I know which desk is yours.',
    'They understand what it takes.',
    'You have no idea what this costs us.',
  ],
} satisfies Cue;
