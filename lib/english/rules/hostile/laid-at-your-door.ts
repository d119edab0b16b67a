import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const yours =
  '(you (lot|people|guys)?|your (door|firm|head|heads|conscience|lot|desk|company|team|watch|shop|outfit|people|staff|lads|department))';
const ruined =
  '(ruined|wrecked|destroyed|savaged|murdered|robbed|butchered|trashed|sunk|torpedoed|gutted|fleeced|milked|shafted|conned|swindled|stiffed|mugged|fiddled|betrayed|hounded|bled)';

export default {
  judges: 'incoming',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'All of it is laid at your door; an account of what happened answers it better than a defence.',
  patterns: [
    `(that|this|it|all of (this|it)|which) (is|goes|lands|falls|rests|sits) (all|entirely|squarely|solely|literally|purely|completely|wholly|100|firmly)? (on|at) ${yours}$`,
    `(that|this|it|all of (this|it)|which) (is|goes|lands|falls|rests|sits) (all|entirely|squarely|solely|literally|purely|completely|wholly|100|firmly)? (on|at) ${yours} (and|alone|nobody|no one|not|too|all|mate|pal)`,
    'all down to (you|your (lot|firm|people|team|driver|staff|company))',
    '(you|yours|your (lot|staff|firm|people|team)) (and)? (nobody|no one) (else|elses)',
    '(nobody|no one|none) (else)? (but|except) (you|yourselves|your (lot|firm|people))',
    '(careless|sloppy|negligent|slapdash|incompetent|rude|bad|late|wrong|disappointed|angry) (does not|did not|hardly|barely) (even)? (begin to)? (cover|covers|describe|describes) (it|this)',
    '(all)? because of (you|your (payment|stupid|greed|lies|lot|delays|mistakes|excuses))$',
    '^ own it $',
    '(shame|disgrace) on (you|the|every|all)',
    'you did (that|this) to (us|me|him|her|them|my|our)',
    'your (mess|doing|screw up|cock up|incompetence|negligence|carelessness|laziness|stupidity|greed|neglect|idleness|bungling|penny pinching|lies) (you (clean|fix|sort)|not (mine|ours)|cost|costs|has|have|killed|ruined|and (nobody|no one))',
    '^ your (mess|doing|fault) $',
    'your fault (start to finish|from start|entirely|and (nobody|no one|only|yours)|not mine|not ours)',
    '(is|are|its) (literally|entirely|all|completely|totally|1000|100) (your|ur) (fault|doing|mess)',
    '(you people|you lot|your lot|your shower|the lot of (you|ye|yous)|not one of you|none of you) (can not|could not|do not|did not|never|will not|are not|have not|care|cared|bothered|even|that (lost|broke|posted|left|sent|did))',
    '(if)? any of (the lot of)? (you|ye) (lot)? (had|could|ever|bothered|knew|cared|can)',
    'does (anyone|anybody|any one of you) (there|over there|in that (place|office|kitchen|building)|at (your|this|that) (council|firm|company|place|end|office|school|surgery|bank|garage))? (actually|ever|even)? (read|work|think|check|listen|answer|care)',
    '(how (hard|difficult) can (it|that)|it is not (that)? (hard|difficult|rocket science|brain surgery)) (be)? $',
    'who (approved|signed off|signed|designed|tested|trained|passed|let) (this|that|such a|you) (mess|rubbish|shambles|loose|out|nonsense|off)',
    'sat on (your|their|his|her) (backside|backsides|hands|arse|arses|bums|behinds)',
    'you (just)? (sat|sit|sitting|stood|stand) (there|back|by|around) (and)? (watch|watched|while|watching|shuffling|admiring|doing|twiddling|shrugging|laughing|let|did)',
    'while you (all|lot|people)? (sit|sat|sunned|swan|swanned|lounge|lounged|lie|lay|were (at lunch|on a beach|off)|twiddled|slept|sleep) ',
    `you (people|lot|guys)? (have)? (just|completely|totally|utterly|single handedly)? ${ruined} (my|our|me|us|a|an|him|her|it|them|every)`,
    'you (people|lot|guys)? (have)? (ripped|fobbed|palmed|stitched|strung|messed|mucked|jerked|led|took) (me|us) (off|up|along|about|around|on|for (fools|mugs|a fool|a mug|a ride|idiots|every penny))',
    'you (people|lot)? (have)? been (killing|bleeding|robbing|fleecing|milking|stringing|fobbing|lying|cheating|burying|dodging|ducking) ',
    '(bled|bleed|bleeding) (me|us)? dry',
    '(sick|tired|fed up) (to death|to the back teeth)? of (being (bled|lied|fobbed|robbed|treated|messed))',
    '(are you not|have you no|do you feel no) (ashamed|shame|embarrassed)',
    '(you should|you ought to) hang your heads?',
    '(answer|pick up|put down|check|read) your own (phone|paperwork|emails|website|contract|rules|notes)',
    'you (make|are making) (always|only)? (joke|fun|fool|fools|problem|the problem) (of|from|and|with)?',
    'you (lie|lied|cheat|cheated) (me|us) (every|all|about|again|to my|in my|and)?',
    '(zero|no) respect (with|for|to) (the)? (client|clients|customer|customers|people|anybody|anyone)',
    '(is|its|it is) (a)? (big|real|total)? (shame|scandal) (for|of|how) (you|your|company|a company|the company|firm|this)',
    'not (a)? (serious|honest|correct|professional) (company|firm|people|business|service|shop)',
    'so a? bad (firm|company|service|shop|hotel)',
  ],
  except: [
    'you (did|have|had) (this|that) to (me|us|my|our) (last|satisfaction|a)',
    '(not|never) (entirely|all|completely)? (your|ur) (fault|doing)',
    'none of you (need|needs|have to|has to|should worry)',
    'how (hard|difficult) is it to (get|learn|fit|book|find|change|set|install|park|grow)',
    '(sitting|sat|sit|stood|standing) (back|there) (and)? (watch|watching|watched) (the|it|him|her|them)',
    '(ruined|wrecked|destroyed) (it|them|her|him) (by|when|in the|last)',
  ],
  notAfter: notAsserted,
  flags: [
    'The gate was open all night and [that is on your firm].',
    '[You ruined our] opening night.',
    '[You sat there and let] the water rise.',
  ],
  passes: [
    'The next step is on you, once the form arrives.',
    'I am not saying you ruined our evening.',
    'None of you need to come in on Monday.',
  ],
} satisfies Rule;
