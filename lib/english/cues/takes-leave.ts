import type { Cue } from '@/lib/engine/rule';

/** Said by those who close an account, or a life: what else the message says tells which (lib/coach/danger.ts). */
export default {
  says: 'The writer puts their things in order or says goodbye for good.',
  patterns: [
    '(goodbye|good bye|farewell)$',
    '(say|saying|said|this is) (my)? (goodbye|good bye|farewell|goodbyes)',
    '(last|final) (thing|message|email|letter|mail|time|words|night|day) (i|you|that i|from me|of mine) (will|shall|ever|am going to)?',
    '(you|nobody|no one) (will|shall) (not|never|ever)? (have to)? (hear from|hear of|see|be bothered by|worry about|deal with) me (again|any more|anymore|ever|any longer)',
    '(i|and) (will|shall|am going to) (not|no longer) be (here|around) (after|any more|anymore|much longer|for much longer|by then|tomorrow|when)',
    '(i|and) (will|shall|am going to) (soon)? be (gone|out of your (way|hair)) (soon|by|tonight|before|tomorrow|for good)?',
    '(after|by|before|until|from) tonight',
    '(find|found|see that|make sure|ask) (someone|somebody|a home|a good home|a new home|homes) (feeds|looks after|takes|to feed|to look after|to take|for) (the|my) (cat|dog|cats|dogs|bird|rabbit|animals|hens|horse|pets)',
    '(put|left|leave|leaving|taken|given|give|gave|took) (the|my) (cat|dog|cats|dogs|bird|rabbit|animals|hens|horse|pets) (away|with|to|at|in|round)',
    '(look after|feed|take care of|take in|be kind to) (the|my) (cat|dog|cats|dogs|kids|children|girls|boys|mum|mother|wife|husband|son|daughter|family|garden|grave)',
    '(put|posted|sent|left|leave|leaving) ... (keys|key|papers|documents|will|ring) ... (envelope|table|letterbox|neighbour|neighbor|door|drawer|mat|post|you)',
    '(papers|affairs|things|everything|will|house) (are|is)? (all|now)? (in order|sorted|arranged|written|on the table)',
    '(made|written|changed|signed) my will',
    '(paid for|arranged|planned|chosen the music for) my (own)? (funeral|cremation|burial)',
    '(sorry|forgive me|apologies) (to you all|everyone|everybody|to everyone|to everybody|for everything|for the (trouble|mess|bother)|for being|for all|for what i|to have been|i was|i could not|that i)',
    '(thank|thanks) (you)? (all)? (for everything|for having|for being (kind|so kind|good|patient|decent)|for all)',
    '(you|everyone|she|he) (was|were|have been|has been) (always|very|so)? (kind|polite|good|decent|patient|nice) (to me)?$',
    '(forgive|forget|remember|pray for|think of) me',
  ],
  flags: [
    '[You will not hear from me again].',
    'I have [put the dog with] my sister.',
    'My [papers are in order].',
    'Please [feed the cat] for me.',
    '[Thank you for everything].',
  ],
  passes: [
    'Thank you for the quote and the photos.',
    'The cat has a tablet at eight and a tablet at six.',
    'Could you send the papers for the new lease?',
    'Sorry for the delay, the till was broken.',
  ],
} satisfies Cue;
