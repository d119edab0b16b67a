import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Surprise that is not meant tells the reader how little you expected of them.',
  patterns: [
    'what could (possibly|ever|conceivably)? (go|have gone) wrong',
    '(and|but|well|so|wow|gosh)? who (would have|could have|would ever have|could ever have) (ever|possibly)? (thought|guessed|imagined|believed|expected|predicted|foreseen) (it|that|such|this|a|an|the|you|we|i)?',
    '^ (and|but|well|so|wow|gosh)? who knew (that|a|an|it|you|the|we|there|people|reading|having|being)?',
    '(fancy that|well i never|would you believe it|lo and behold|wonders never cease|will wonders never cease|wonder of wonders|miracle of miracles|what are the (odds|chances))',
    '(shocking|shock|surprising|amazing|incredible|radical|hard to believe|crazy|unbelievable|revolutionary|outrageous|mind blowing|novel|difficult) i know',
    'i know (shocking|shock horror|amazing|incredible|radical|crazy|unbelievable|mind blowing|right)',
    '(shock horror|shock and horror|shock of shocks|spoiler alert|plot twist|spoiler) (but|it|you|the|we|that|this|i|they|there|nobody|no|not)?',
    '(brace yourself|hold on to your (hat|hats|seat|seats)|hold your breath|sit down for this|are you sitting (down|comfortably)|drum roll|drumroll)',
    '(this|it|that) (may|might|will|would) (come as|be) (a|quite a|something of a|some) (bit of a)? (terrible|huge|great|big|nasty)? (shock|surprise|revelation|blow) (to you)? (but|i know)',
    'here is (a|an) (radical|crazy|wild|novel|mad|revolutionary|bold|thought|idea|fun) (thought|idea|concept|suggestion|notion|fact)?',
    '(radical|crazy|wild|novel|mad|revolutionary|groundbreaking|ground breaking|outlandish) (thought|idea|concept|suggestion|notion) (but|i know|perhaps|maybe|here|you|how|we|why|have|read|try|what)?',
    '(a|just|what) (radical|novel|revolutionary|groundbreaking|ground breaking|outlandish) (thought|idea|concept|notion)',
    '(call me|perhaps i am|maybe i am) (crazy|mad|picky|fussy|pedantic|demanding|unreasonable|cynical|a cynic|naive|spoiled|spoilt|strange|silly) but',
    '(alert|notify|inform|warn|ring|wake|stop|hold|somebody call|someone call) the (shareholders|board|presses|press|media|papers|newspapers|media|neighbours|neighbors|nobel committee|guinness|historians|president|bbc|vatican|pope|museum|archives)',
    '(nobel (prize|committee|laureate)|pulitzer|darwin award|guinness (book|world)|book of records|hall of fame|history books|record books|hall of shame)',
    '(that|this|it) (must|has to|might|may|surely) be (a|some (kind|sort) of a?|some|your) (new|world|company|personal|all time|office|club|national)? (record|best)',
    '(a|another) new (world|company|personal|all time|office|national)? (record|low|personal best) (even)? (for (you|your|this|us|them|even)|i (believe|think|see|suppose)|congratulations|surely|by)',
    'even (by|for) (your|their|his|her|this) (team|company|standards|usual|own|department|firm)',
  ],
  except: [
    '(they|everyone|nobody|we|i|he|she) ... who knew',
    'the (history|record) books (on|of|from|in|are|section)',
    'hall of fame (dinner|museum|inductee|game)',
  ],
  suggestions: [
    { sentence: 'I had expected this, and I would like to talk about [the point].' },
    { sentence: 'This is not what I had hoped for; could we look at [the point]?' },
  ],
  flags: [
    'A barbecue in March, [what could possibly go wrong]?',
    '[Who would have thought that] paint needs to dry.',
    '[Here is a radical idea]: ring before you come.',
  ],
  passes: [
    'We drew up a list of risks and what to do about each.',
    'Here is the idea for the lobby.',
    'He knew who knew the code.',
  ],
} satisfies Rule;
