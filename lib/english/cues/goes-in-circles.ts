import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that writing does not get them any further.',
  patterns: [
    '(going|go|goes|went|running|turning|walking) (round|around|in) (and round|and around|in)? (circles|in circles)',
    '(getting|get|got|going|leading|leads|went) (us|me)? nowhere',
    '(back and forth|to and fro|backwards and forwards|back and forward|ping pong|merry go round|tennis|chain of emails|email chain)',
    '(hard|difficult|tricky|impossible|awkward|not easy|easier|simpler|long) to (explain|describe|put|say|sort out|discuss|show|write|follow|answer) ... (writing|email|e mail|mail|words|this way|like this|here)',
    '(talking|speaking|writing|emailing) (past|across) each other',
    '(cross purposes|lost in translation|crossed wires|wires crossed|same page)',
    '(not|never) (quite|really|exactly|at all)? what (i|we) (meant|mean|asked|said|wanted|was asking)',
    '(another|one more|yet another|any more|a further|not interested in (another|more)|stop sending me|enough of (your|these|the)) (email|emails|e mail|mail|mails|message|messages|template|templates|reply|replies)',
    '(still|yet) (not|no) (clear|wiser|there|closer|nearer|further|any (wiser|further|clearer|closer|nearer))',
    '(none|no) the wiser',
    '(asked|said|explained|told you|written|sent|answered) (this|that|it|you|the same)? (so)? (many|several|three|four|five|countless|umpteen|twice|already|again|a dozen) (times|emails|mails|messages)?',
    '(would be|is|be|might be|maybe|perhaps) (much|far|so much|a lot)? (easier|quicker|better|faster|simpler) (to|if we|by|on|over) (talk|speak|call|phone|the phone|just talk|spoke|talked|discuss)',
    '(this is|it is|we are) (getting|becoming) (silly|confusing|complicated|ridiculous|long|nowhere|absurd)',
  ],
  flags: [
    'We are [going round in circles].',
    'It is [hard to explain in an email].',
    'That is [not what I meant].',
    'I do not need [another email].',
    'It [would be easier to talk].',
  ],
  passes: [
    'The bus goes round the circle line.',
    'Please send me an email.',
    'The drawing is easy to follow.',
    'It is clear now, thank you.',
  ],
} satisfies Cue;
