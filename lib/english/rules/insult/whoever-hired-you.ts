import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This says that the reader should never have been given the work.',
  patterns: [
    'would not let (you|your (lot|people|team|company)) (anywhere near|near|touch|loose on) (a|my|the) (dog|cat|hamster|child|children|kids|goldfish|rabbit|shed|toaster|bike)',
    '(who (on earth|the hell|in their right mind)|whoever|whichever <scornful>? (person|idiot|fool|genius|clown|man|woman|company)|the (one|person|man|woman|idiot|fool|genius|clown|people) who|what (idiot|fool|genius|clown|moron)|which (idiot|fool|genius|clown|moron)) (ever|actually|first|even|was stupid enough to|was mad enough to|on earth|the hell|in their right mind|decided to|thought to|would|could|has|did|is)? (ever)? (hired|hire|employed|employs|employ|appointed|promoted|promote|trained|taught|raised|imported|married|licensed|qualified|certified|vetted|interviewed|recruited|brought up|educated|dressed|let you out|unleashed|gave birth to|put up with) (you|him|her|them|this lot|that lot|these people)',
    '(who|whoever|why|how could anyone|how can anyone|madness to) (on earth|the hell|ever|actually|would|could|did|in their right mind|really|even)? (let|lets|letting|allow|allowed|give|gave|trust|trusted|put|leave|left) (you|him|her|them|people like you|someone like you|somebody like you|this lot|that lot) (to)? (near|loose|in charge|out|behind|a (phone|job|desk|licence|license|keyboard|pen|computer|badge|uniform|car|hammer|key)|anywhere|with|within|have (a|the)|touch|handle|run|hold|use|answer|the keys|at|into|responsible|unsupervised|alone)',
    '(did|do|does) (they|your (firm|company|boss|manager)|you) (just|really|actually)? (hire|find|pick|recruit|drag|scrape|get|pull|take|dig) (you|him|her|them|people|staff|your (staff|people|drivers|fitters|team)) (up|in|out)? (off|from|out of|under|at|in) (the|a|some|of)? (street|gutter|bin|rock|zoo|asylum|circus|lottery|raffle|queue|dole|pub|skip|bottom|bus stop|prison|cracker|cereal|jungle|swamp|nursery|kindergarten)',
    '(get|got|win|won|find|found|buy|bought|print|printed) (your|that|the|his|her) (job|licence|license|degree|diploma|qualification|qualifications|certificate|title|badge|mba|phd|training|medical degree) (in|from|out of|with|on|at) (a|the)? (cracker|cereal|christmas|raffle|lottery|box|packet|internet|toilet|tombola|lucky|back of|crisp|online|ebay|slot|vending|free|bin|bag|coupon|market|your (father|daddy|uncle|dad))',
    '(sleep|slept|sleeping|shag|shagged|screw|screwed|flirt|flirted|lie|lied|bribe|bribed|crawled) (your|her|his) way (to|into|up|through|here)',
    '(only|how else|reason|must have|how) (you|he|she)? (got|get|getting|have|has|keep|keeps|hold|holds) (this|that|the|your|her|his|a) (job|position|post|desk|title|promotion) (because|is|through|by|since|thanks)',
    '(unemployable|not employable|nobody else would (hire|have|employ|take)|no one else would (hire|have|employ|take)|only place that would (hire|have|take)|only job (you|he|she) could|not fit to (lick|breathe|wipe my|clean my|serve anyone)|unfit to (be|hold|serve|run|work|wear|teach|breathe))',
    '(work|job|task|desk|floors|toilets|tables|shelves) (is|are)? (all|about all) (you|he|she|your kind) (are|is|will ever be)? (fit|good|qualified|suited) for',
    '(all|only thing|about all) (you|he|she) (are|is|will ever be) (really|actually|only)? (fit|good) for',
    '(stick|keep|go back|return) to (what you are (fit|good) for|your (crayons|knitting|kitchen|mop|bucket|filing|cave|village|dolls|nappies|paint by numbers)|stacking|flipping|sweeping|mopping|watering|emptying|cleaning|making (tea|coffee|the tea)|pouring|waiting tables|wiping)',
    '(would not|would never) (even)? trust (you|him|her|them|your (lot|team|people|staff|driver|drivers|fitters|company|firm)|a single one of you|any of you|anyone like you|people like you) (to (run|tie|boil|make|water|look after)|with (a|my)|in charge of|anywhere near|near|alone with)',
    '(you|he|she|they|your (lot|team|people|staff|firm|company|department)) (could|can) not (even)? (boil|tie|pour|organise|organize|run|hit|butter|wipe|arrange|empty|toast|find|pass|sell) (an|a|your|his|her|their|to|up|in|water|one|two|and|out of|out)? (a|your)? (egg|shoelace|shoelaces|own|arse|backside|glass|bath|bun|sandwich|light bulb|lightbulb|barn door|cold|nose|tin|barn|bread|stamp|piss up|ten|twenty|water|straight line|raffle|bun fight|envelope|carrot|jar|fingers|burning building|desert)',
  ],
  notAfter: notAsserted,
  except: [
    '(who|whoever) (trained|taught|raised|promoted|hired|brought up|educated) (you|him|her|them) ... (well|great|good|lucky|brilliant|right|proud|excellent|thank|pleased|happy)',
    'get your (licence|license|certificate|badge|degree) (in|from|at) (the)? (box|back of) (office)?',
    '(reason|because) (you|he|she) got the job',
  ],
  notWith: ['(congratulations|thank you|thanks|good hire|well deserved|interview questions|apply|applicant)'],
  flags: [
    '[Whoever hired you] should be made to read this.',
    '[Who let you near] a boiler?',
    '[Did they hire you off the street]?',
    'I [would not trust you with a] hamster.',
    '[You could not boil an egg].',
  ],
  passes: [
    'Is this your first day at the site?',
    'Why did they put you on hold?',
    'We cannot leave you alone in the lab on the first day.',
    'Whoever trained you did a great job.',
    'Who hired you for the Leeds job, the council or the school?',
    'Did they let you in at the gate?',
    'You cannot change the time online, but we can.',
    'I would trust you with my house keys.',
  ],
} satisfies Rule;
