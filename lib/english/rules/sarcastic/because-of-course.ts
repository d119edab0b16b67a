import type { Rule } from '@/lib/engine/rule';

const plainly = '(clearly|obviously|naturally|evidently|of course|presumably|no doubt|doubtless)';
const us =
  '(i|we|they|he|she|our (driver|team|staff|people|engineer|cook|chef|fitter|office|<colleague>)|<colleague>|everyone|everybody|the (driver|team|staff|cook|chef))';
const spite =
  '(on purpose|for fun|for a laugh|for laughs|for the fun of it|for the sheer (fun|joy|pleasure) of it|out of spite|out of (pure|sheer)? malice|just to (annoy|spite|vex|upset|irritate|bother|ruin|spoil)|to spite you|for our own amusement|to (ruin|spoil) your (day|weekend|holiday|wedding|honeymoon|life|evening|trip))';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Agreeing with something absurd is a way to laugh at the reader.',
  patterns: [
    `^ (yes|yeah|yep|right|sure|oh|ah|oh yes|oh sure|oh right|ah yes|and all)? because ${plainly}`,
    '^ (yes|yeah|yep|right|sure|oh yes|oh sure|oh right|ah yes|of course) because (we all|everyone|everybody|nothing|nobody|no one|who (does|would|wants|needs)|heaven|god|what (i|we|the|every|could)|that (always|never|would|worked|went|has)|it is (so|always|just)|you are|i|we (have|just|love|all|only|sit))',
    `${plainly} (it was)? ${us} ... ... ${spite}`,
    `${us} (did|do|does|broke|lost|hid|planned|arranged|chose|made|kept|delayed|cancelled) (it|this|that|your ...|the ...|all this) ${spite} `,
    `^ (no|yes|right|sure|yeah|oh)? (we|i|they) (did|do|does|broke|lost|hid|planned|arranged|made|sent|kept|delayed|cancelled|burned|burnt|dropped) (it|this|that|your ...|the ...)? ${spite} $`,
    '^ (yes|yeah|right|sure|and|so|next|oh|oh yes|ah) (and|then|now)? i suppose ... ... ... (too|as well|next|itself|themselves|by magic|on its own|either) $',
    '^ (right|sure|yes|yeah|and|no doubt|presumably|i suppose|next) ... (the (dog|cat|hamster|parrot|neighbours cat)) (ate|has eaten|chewed|wrote|filled|signed|sent|pressed|did)',
    '(flew|walked|drove|moved|jumped|packed|sent|signed|broke|unplugged|ordered|cancelled|booked|ran) ... ((all)? (by itself|on its own|of its own accord|by themselves|on their own)|itself|themselves) (then|presumably|i suppose|did it|too)',
    `^ (oh|ah|right|yes)? (of course|naturally|clearly|obviously) (it|that|this|everything) (is|must be|has to be|was|is always) (all)? (our|my) (fault|mistake|job|doing)`,
    `^ (oh|ah|right|yes|and)? (of course|naturally|clearly|obviously|no doubt) (the (sun|earth|world|moon|weather|rain|traffic)|gravity|physics|time)`,
    '(as|since) ... (clearly|obviously|evidently|apparently) (grow|grows) on trees',
    'do you (think|imagine|suppose|believe) (i|we) (do|did|am doing|are doing|sit|arrange|planned|enjoy) ... (for fun|on purpose|for a laugh|deliberately|for pleasure|out of spite)',
    '^ (oh|right|so|ok|okay|fine|well|sure|of course|and|yes|in that case|oh in that case|no problem|great) ... ... ... ... (shall i|shall we) $',
    'next (you|they|he|she) (will|would) (be)? (telling|tell|asking|ask|saying|complaining|wanting|claiming|blaming) (me|us|for|that|it|the|about)',
    'let (me|us) (just)? (drop everything|drop what (i am|we are)|cancel (my|our)|wake the|summon)',
    '(it is|that is) (almost|nearly) as (if|though) (you|nobody|someone|they|he|she|your|no one)',
    '(and|sure|shall|should|why not|also|next|would you like) ... ... (sistine chapel|taj mahal|mona lisa|crown jewels|moon on a stick|the moon|great wall|hanging gardens)',
    '(shall|should) (i|we) ... ... while (i am|we are) (there|at it|about it)',
    '(naturally|obviously|clearly|no problem|sure) (the|our) (whole|entire) ... (will|should|must|can|has)',
    '(rang|called|phoned|asked|told|ordered|bribed|begged|instructed) the (sea|weather|rain|snow|wind|sky|sun|gods|tide|clouds)',
    '(the|your|that|those|another) (famous|legendary|proverbial|mythical|fabled) ... (job|fix|change|question|minute|minutes|favour|tweak|reply|deadline|update)',
    '(i see|apparently|it seems|suddenly|so) (that)? (we|you|everyone|everybody|they|people) (have|has|are)? (all)? (now)? (become|turned into|retrained as|qualified as|an|all) (an)? (expert|experts|electrician|electricians|doctors|lawyers|plumbers|designers|chefs|engineers|specialists|detectives|critics)',
    '(that|it|which) always (works|helps|ends well|goes down well) $',
    '(sherlock|einstein|your (majesty|highness|lordship|ladyship|excellency)|oh wise one) $',
    '^ well that went (well|swimmingly|smoothly|to plan)',
    '(outdone|surpassed|excelled) (yourself|yourselves|himself|herself|themselves) (this time|again|once more|here)',
  ],
  except: [
    'because (of course|naturally) (i|we) (want|would|wish|care|love)',
    '(not|never|nobody) ... (on purpose|out of spite)',
    '(our|my) (fault|mistake) (and|so|please|sorry|but|i|we)',
    'i suppose (you|he|she|they) (are|is|will|would|could) (coming|come|join|there|be)',
  ],
  suggestions: [
    { sentence: 'Here is how it came about: [the facts].' },
    { sentence: 'I see that this caused you [the harm]; what I can do now is [the next step].' },
  ],
  flags: [
    '[Next you will be telling us] he is a ghost.',
    '[It is almost as if you] had not opened the box.',
    '[Oh, then I will simply row the ferry myself, shall I]?',
    '[Yes, because we all] love a wet tent.',
    '[Because of course] the ladder walked off.',
    '[Clearly we hid the spare tyre on purpose].',
    '[Sure, and I suppose the goat signed the delivery note too].',
  ],
  passes: [
    'Yes, because the file was too big for the mail.',
    'I suppose you will be at the fair too.',
    'Nobody did this on purpose, I am sure.',
    'We moved it because the room was too small.',
    'The door opens on its own when you lift the bar.',
    'Of course, this was our mistake and there is no charge.',
  ],
} satisfies Rule;
