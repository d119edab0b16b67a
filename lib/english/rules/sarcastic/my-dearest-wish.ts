import type { Rule } from '@/lib/engine/rule';

const overjoyed =
  '(thrilled|overjoyed|ecstatic|elated|over the moon|tickled pink|delighted|dying|itching|beside myself|only too thrilled|honoured|honored|so excited|so happy|so glad)';
/** What nobody is glad to do. */
const chore =
  '(redo|re do|rewrite|retype|rebuild|reprint|repaint|remake|restart|start (all)? (over|again|from)|begin again|do (it|this|that|the) ... (again|over|twice)|explain (it|this|that) (again|once more|twice)|spend (my|our|the|another|yet) ... (weekend|sunday|saturday|evening|night|holiday|lunch|day|hours|hour|redoing|moving|fixing|chasing|cleaning)|work (late|all|through|over|on my|on our|nights)|stay (late|up|behind)|drop everything|cancel (my|our)|chase|wait (another|even|some more|longer)|clean up (after|your)|tidy up after|pay (twice|again|for your)|move (it|your|the) ... again|scrub|repeat (myself|ourselves)|fix your|correct your|guess)';
const heart = '(heart|soul|spirits|day|week|month|year|morning|afternoon|evening|monday|friday)';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Joy that nobody believes tells the reader what a burden they are.',
  patterns: [
    `(i am|we are|i would be|we would be|i could not be|we could not be|i will be|we will be) (absolutely|simply|truly|just|positively|utterly|more|only too|so)? ${overjoyed} to (be able to|have to|get to|once again|yet again|again)? ${chore}`,
    `nothing (could|would|can)? (quite|possibly)? (gives|give|gave|brings|bring|makes|make|pleases|please|warms|warm|lifts|lift|cheers|thrills|thrill|delights|delight|excites|brightens|fills) (me|us|my|our|a) ... (more|greater|better|like|as much as)`,
    'nothing (quite)? (says|screams|shouts|spells|whispers|beats) ... (like|quite like|than)',
    '(i|we) do (so|just|absolutely|rather|really)? (love|enjoy|adore|relish|cherish) (it when|how|being (told|called|shouted|ignored|asked|kept|treated|lectured|blamed|accused)|having to|when|waiting|chasing|redoing|rewriting|repeating|explaining|getting (emails|calls|messages|mail|shouted|told)|spending|working|starting|cleaning|fixing|mopping|doing (it|this|things|everything) (again|twice|over)|a (good)? (last minute|surprise|moan|mystery|challenge|guessing))',
    '(i|we) (just|simply|absolutely|always|really) (love|adore|enjoy|live for|cherish) (it when|being (told|called|shouted|ignored|kept|treated|lectured|blamed|accused)|having to|chasing|redoing|rewriting|repeating (myself|ourselves)|cleaning up after|a last minute)',
    `(it|this|that|which|you|your (email|mail|message|complaint|letter|call)) (has|have|had|really|certainly|just|quite|will have|is sure to|sure)? (made|make|makes|warmed|warms|lifted|gladdened|gladdens|brightened|brightens) (my|our) (very|whole|entire)? ${heart} (complete|no end|like nothing|i can tell you|as you can imagine|really|truly)`,
    '(it is|that is|this is|exactly|precisely|just|it was|was|is) (exactly|precisely|just|all|everything|the very thing|the stuff|what)? (what)? (i|we) (have|had)? (always|ever|only ever|secretly)? (dreamed|dreamt|dream|wished|longed|yearned|hoped|fantasised|fantasized) (of|about|for) (at|in|as|when|since|on|all)',
    '(all|everything) (i|we) (have|had)? (always|ever|only ever)? (dreamed|dreamt|wished|longed|yearned) (of|about|for)',
    '(my|our) (sole|only|whole|one|single|entire) (purpose|mission|aim|goal|ambition|reason|pleasure|joy) (in life|is to|on (this|the)? earth|for (living|existing|being))',
    '(my|our|the) (life s|lifes|lifelong|life long|one true) (work|ambition|dream|passion|calling|mission|purpose)? (is|was|has been|to) (to)? (read|answer|chase|correct|listen|wait|please|serve|fix|move|search|redo|explain)',
    '(the)? (undisputed|absolute|true|real)? (highlight|high point|pinnacle|crowning (glory|moment|achievement)) of (my|our) (day|week|month|year|career|life|lives|morning|evening)',
    '(i|we) (live|exist|breathe|was (born|put on)|were (born|put on)|am here|are here) (only|solely|purely|merely) (to|for) ',
    '(all|each of us|everybody|everyone|i|we) (all)? (get|gets|got|wake|wakes|woke|jump|jumps|leap) (up|out of bed) (in the|every|each|this|at) ... (hoping|wanting|planning|looking|thinking|dreaming|determined|wondering how|to (annoy|ruin|spoil|upset|see how))',
    '(i|we) (lie|lay|sit|stay) (awake|up) (at night|all night|nights)? (thinking|plotting|dreaming|wondering|planning|worrying) (of|up|how|about|what)',
    '(just|exactly) what (the|my|our|this|every|a) ... (needed|ordered|was missing|has been missing|was crying out for) $',
    '(another|one more|yet another|a) (dream|fantasy|ambition|wish) (come true|fulfilled) $',
    'what a (treat|joy|delight|thrill|privilege|honour|honor|pleasure) ... ... ... (complaint|reminder|change|version|page|form|survey|delay|bill|again|another)',
    '(i|we) would be (lost|nothing|helpless|bored) without (your|these|those|another|the daily)',
    '(be still my (beating)? heart|oh the humanity|oh happy day|my cup runneth over|oh the joy|oh joy|oh goody|whoop de doo|yippee|whoopee|huzzah) ',
    '(i|we) (will|shall|must|am going to|are going to|might) (have (it|this|that|your ...) framed|frame (it|this|that))',
    'your (confidence|faith|trust|concern|gratitude|patience|optimism|generosity|enthusiasm|loyalty|sympathy|charm|wit) (in (us|me|our team))? (is|are) (truly|really|deeply|so|quite|most|very)? (touching|overwhelming|moving|inspiring|a comfort|legendary|boundless|heartwarming)',
  ],
  except: [
    '(thank|thanks|congratulations)',
    'nothing would (make|give) (me|us) (happier|more pleasure|greater pleasure) than to (see|have|hear|help|meet|welcome)',
    'nothing (gives|give|pleases|makes) (me|us) ... than (to)? (see|seeing|hear|hearing|welcome|welcoming|meeting|helping)',
    'exactly what (the|my|our|this) ... ordered $',
    '(was|is|meeting|seeing|and) ... ... the highlight of (my|our)',
    '(i|we) do enjoy working',
  ],
  notWith: ['(thank you|thanks|congratulations|so pleased|so kind|lovely of you)'],
  suggestions: [
    { sentence: 'I can do [the task] by [day]; it means that [what has to wait] waits.' },
    { sentence: 'This takes [time] more, so here is what I suggest: [the next step].' },
  ],
  flags: [
    '[Your faith in us is touching].',
    '[I would be overjoyed to spend my Sunday] on the hedge again.',
    '[Nothing gives me more] pleasure than scraping gum off a seat.',
    '[We do so love it when] the band cancels at noon.',
    '[Nothing says welcome like] a locked gate.',
    'A third ladder, [all I ever dreamed of].',
  ],
  passes: [
    'I am delighted to start on Monday.',
    'We are thrilled to have you with us.',
    'Nothing would give us more pleasure than to see you at the opening.',
    'I do enjoy working with the choir.',
    'We do love when guests send us pictures, thank you.',
    'Meeting your team was the highlight of my year.',
  ],
} satisfies Rule;
