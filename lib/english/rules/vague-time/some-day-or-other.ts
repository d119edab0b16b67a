import type { Rule } from '@/lib/engine/rule';

const somebody =
  '(someone|somebody|one of us|one of (our|the) (team|engineers|colleagues|staff|nurses|fitters|people|lads)|a colleague|an engineer|our engineer|the engineer|a technician|our technician|our team|the team|a member of (staff|the team|our team)|the relevant (person|team|department)|the right (person|team)|head office|a manager|my manager|the plumber|the fitter|the driver|a driver|the surveyor|our accounts team)';
const act =
  '(be in (touch|contact)|contact you|reach out|get (back|in touch)|come (round|out|by|over|back)|pop (round|in|by|over)|have a look|take a look|look (into|at)|pick (it|this|that) up|drop (by|in|round)|deal with (it|this|that)|be (out|round|along|over|with you)|give you a (call|ring|bell)|sort (it|this|that)|see to (it|this|that)|attend to (it|this|that)|follow up)';

export default {
  judges: 'draft',
  practice: 'specific-time',
  severity: 'warning',
  answering: { question: 'info' },
  message: 'The reader will wait, and not know how long.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: [
    '(give|allow|grant) (us|me|them|him|her|the team) (just|only)? (a (bit|little|while|little while|few (more)? (days|weeks|months)|couple of (days|weeks)|moment or two)|some|a bit of|a little bit of|a little more|some more|a bit more) (time|longer|more time|days|weeks|or so|to (sort|look|dig|get|find|work|see|come|catch|check|think|go)|and|on (this|that|it)|with (this|that|it)|for (this|that))',
    '(it is|that is|this is|yours is|is|are|you are|it has been|already|still|got it|got that|down|firmly|have (it|that|this|you)) (still|already|definitely|firmly|now|high|somewhere|next|also|both|down)? (up)? on (my|our|his|her|their|somebody s|someone s) (list|to do list|agenda|pile|schedule|desk|mind|radar|whiteboard|jobs list|wish list|job sheet|stack)',
    '(will|shall|to) revert $',
    '(will|shall) (revert|respond|reply|advise|update) (accordingly|asap|in due|further|once|when|as soon|at the earliest)',
    '(squeeze|fit|slot|shoehorn|work|get|fitting|squeezing|slotting) (you|it|this|that|them|your ...) in (somewhere|somehow|at some|when|if|as|between|around|where|whenever|before too|one of)',
    `${somebody} (will|should|is going to|ought to|would|is supposed to|can) (then|soon|also|be|probably|hopefully|no doubt)? ${act} `,
    '(should not|will not|can not|ought not to|must not|not) (be|take|have to wait) (too|very|that|all that|a great deal)? (much (more|longer)|too (much)? (longer|long)|very much longer|(a great deal|a lot) longer|for much longer)',
    '(this|the other|that|the right|either) side of (the)? (christmas|easter|summer|holidays|weekend|new year|half term|winter)',
    '(should|ought to|is bound to|are bound to|will|may) (surely|hopefully|probably)? (turn up|show up|arrive|come|land|appear|surface|get (there|done|fixed|round|to|sorted|seen)|be (done|fixed|sorted|repaired|paid|answered|looked|along|with you|seen|back|refunded)|happen|follow|reach you) ... (sooner or later|at some (point|stage|time)|some day|someday|one day|in the end|one way or another|by and by|eventually)',
    '(get|be|have|getting|gets) (it|this|that|them|done|sorted|fixed|seen|looked|dealt|there|round|around|attended|mended|paid|sent) (to|at|with|to it|with it)? (it|that|this|done|sorted|fixed)? (at some (point|stage|time)|sooner or later|one day|some day|in the end|one of these)',
    '(when|whenever|once|after|as soon as) (it|this|that|things|work|life|business|the (shop|season|phones|phone|office|kitchen|ward|workshop|queue|site|weather|market|board|budget|team|boss|rush|roads|snow|rain|dust)|my (boss|desk|diary|manager|colleague)|our (manager|man|team|engineer)|we|i) (is|are|am|has|have|gets|get|goes|go|stops|stop|lets|comes|come|dies|eases|quietens|calms|returns|picks)? (a (bit|little|tad))? (less (busy|hectic|mad|stretched|swamped)|quieter|calmer|more (time|staff|settled|relaxed)|on top of (it|things)|caught up|back on (track|our feet|top)|slower|lighter|dead|ringing|up|round to|around to|its head|straight|sorted ourselves)',
    '(we|i|they) (are|am) (doing|trying) (all|everything|what|our best|my best|our utmost|as much as) (we|i|they|that)? (can|possibly|humanly|to) (to)? (get|sort|fix|resolve|reach|clear|deal|speed|find|help)? (it|this|that|you|them|through|to the bottom)? (as (soon|fast|quickly)|and (will|ask|hope|appreciate)|but (can not|it))',
    '(we|i) (will|shall|am going to|are going to) (try|see|have a (go|think|look)|do (my|our) best|see what (i|we) can do|think about it|give it some thought|have a word|make a note|bear (it|that|this) in mind|mull it over|sleep on it|pass (it|this|that) on|put (it|this|that) (on|to)|raise (it|this|that)|look at (it|this|that)|chase (it|this|that|them|him|her)|have a dig|ask around) (and|then)? (we|i)? (will|shall)? (let you know|get back|see|come back|take it from|go from|be in touch|revert|update) ',
    '(it|this|that|things|these things|claims|refunds|repairs|parts) (is|are|will be|should be|must be)? (somewhere)? (on (its|their|the) way|in the (post|system|queue|works|pipeline|hands of)|under way|underway|being (looked|dealt|worked|processed|handled|seen|sorted|progressed|investigated|attended|actioned)|in (hand|progress|process|motion|train)) (at the moment|as we speak|somewhere|so (just)? (bear|be|sit|hang|please)|and (we|i) will|please (be|bear)|just (be|bear|sit)|bear with|sit tight)',
    '(sit|hang|hold) (tight|on|fire|in there|your horses) (it|we|i|they|the|your|and|until|a|while|for)',
    '(bear|bearing) with (me|us) (please|for now|here|though|on this|in the meantime|a (bit|little)|and|while|until)? $',
    '(ought to|should|will|may) (turn up|show up|surface|materialise|materialize|come through|filter through|land|appear|be along|sort itself|work its way|reach you|trickle) (sooner|eventually|at some|one of|any|before|shortly|soon|some)',
    '(more|further|additional) (news|information|details|word|updates|instructions) (to follow|will follow|follows|to come|in due|later|soon) (in|soon|shortly|later|when|as|once|at)?',
    '(will|shall|hope to|try to|try and|mean to|going to|il|i ll|ill) (try (to|and)|hope to|aim to)? (give you a (shout|ring|call|bell|buzz|tinkle)|drop you a (line|note)|ping you|pop (over|round|by|in)|get (round|around|back) to|have a (look|dig)|take a look|look at|see to) ... (at some (point|stage|time)|when|once|sooner|eventually|some time|sometime|one day)',
    '(try|trying|hope|hoping|mean|meaning) (to|and) (get|come) (round|around|back) (to|at) (it|this|that|you|your|doing|looking)',
  ],
  onlyWith: [
    '(will|shall|should|going to|hope to|try|trying|aim|to|mean|intend|plan|able|would|is|are|have|has|give|allow|ought|may|bear|sit|hang|hold|can|not|follow|follows|grant|got|already|still|down)',
  ],
  notWith: [
    '<set-time>',
    '(you|your team) (will|can|could|should|may|might) (get|have|find|see|need)',
    '(please|could you|can you|would you|will you|may i|let me know) ... (when|once|if) (you|they|he|she)',
    '(we|i) (will|shall) (be (out|away|closed|there|here)|meet|talk|discuss|see you|catch up|speak|travel|move)',
    '(by the|before the|within the|on the|at the latest|every|until) (hour|day|week|end|weekend|afternoon|evening|close)',
    '(within|in) <number> (hours|days|minutes|weeks)',
    '(at|by|before|after|on|until|from) (day|time|date|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|opening)',
  ],
  except: [
    '(give|allow) (me|us|them) (a (bit|little)|some) (more)? (time|details|information) (to (read|think|prepare)|off|about|on the (phone|weekend))',
    '(one day|some day) (a|per|each|you|we (will|might) (laugh|look))',
    '(on|from) (the|my|our) (agenda|schedule|list) (for|of|on|at|below|attached|as)',
    '(in the end) (we|i|it|they|he|she) (did|had|was|were|chose|took)',
    '(over|in|with) time (the|you|it|we) ',
    'in time (for|to)',
  ],
  suggestions: [
    { sentence: 'I will [the next step], and you will hear from me by [day and time].' },
    { sentence: 'I do not have a date yet; I will write to you on [day], whatever I know by then.' },
  ],
  flags: [
    'Your gutter, do not fret, [is on our list].',
    '[Give us a bit of time] and the kiln will be lit.',
    '[Somebody will be in touch] about the wasps.',
    'The sail [should turn up sooner or later].',
    'It [should not be much longer].',
    'We will [squeeze you in somewhere].',
  ],
  passes: [
    'Your boat is on the list for Monday.',
    'Somebody will be in touch by noon.',
    'Give me some time to read it, please, and I will call you at four.',
    'The next item on the agenda is the harbour.',
    'It will not take longer than an hour.',
  ],
} satisfies Rule;
