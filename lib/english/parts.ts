/** Parts of patterns that several rules are made of, in the pattern language (CONTRIBUTING.md). */

/** Turns up the volume of what a group or a person is said to be. */
export const loudly =
  '(<very>|all|both|only|still|mostly|always|generally|basically|nothing more than|no better than|worse than|by nature|without a doubt|massive|mere|common|the worst kind of|as|that|probably|inherently)?';

const kin =
  '(people|peoples|person|persons|folk|folks|men|women|man|woman|guys|girls|boys|kids|children|families|workers|males|females|lot)';

/** People of a group: `black people`, `all those immigrants`, `women like you`. */
export const group = `(<people>|<of-people> <of-people>? ${kin}|<slur>|the (disabled|deaf|blind|poor|homeless|elderly|old|gays|blacks|jews|muslims|arabs))`;

/** One of a group: `a Muslim`, `any disabled person`. */
export const member = `(<one-of-people>|<of-people> (person|man|woman|guy|girl|boy|kid|child|lady|bloke|colleague|worker|human))`;

/** What may stand before a group. */
const those =
  '(all|most|some|every|any|each|only)? (of|single)? (you|these|those|the|us|such|your|all|that)? (kinds|kind|sort)? of? (these|those|you|all)? <vile>?';

/** Any of a group: `all those Muslims`, `a gay person`; with `like you` and the like after it. */
export const anyOfGroup = `(${those} ${group}|(a|an|any|some|every|each|that|this|another|one) (single|other|next|first)? <vile>? ${member}|the (next|first) ${member})`;
export const ofGroup = `${anyOfGroup} (like (you|him|her|them|that|those)|in general|around here)?`;

/** How people say of somebody that he is bad, after `is`: `the worst idiots`, `disgusting`. */
export const badly =
  '(a|an|the|some)? (bunch of|pack of|load of)? (<scornful>|worst|biggest|common|social|violent|human|annoying)? <condemned>';

/** How people hate, up to whom. */
export const hate =
  '((really|absolutely|truly|just|so|fucking|always|genuinely|utterly|still|secretly|all)? (hate|despise|loathe|detest|abhor|can not stand|can not bear|can not abide|could not stand|can not tolerate)|(am|are|feel|get) (so|really|truly|absolutely|completely|utterly|always)? (disgusted|repulsed|sickened|nauseated|revolted) (by|of|at|with)|(have|feel) (so much|such|nothing but|only|a deep|deep|pure|zero|no|absolutely no|nothing)? (but|deep|pure)? (contempt|hatred|disdain|disgust|loathing|revulsion|scorn|hate) (at all)? (for|towards|toward)|have (no|zero|absolutely no) (compassion|sympathy|respect|empathy|pity) (left|at all)? (for|with))';

/** How a writer takes on, or wishes, to do something: ends where the verb stands. */
export const intend =
  '(i|we) (really|just|actually|honestly|personally|fucking|swear i|swear to god i|promise i|still)? (will|shall|am|are|would|could|might|should|must|want to|have to|need to|need|ought to|can|would be happy to|am happy to|can not wait to|wish i could|feel like|swear to|promise to|dream of|vow to|plan to|intend to|mean to) (really|just|actually|personally|gladly|happily|fucking|literally|so|all|also|have to|need to|be forced to|make sure to|finally|definitely|simply|easily|absolutely|still)? (going to|about to|coming to|coming over to|love to|like to|want to|ready to|prepared to|planning to|not hesitate to|not rest until i|keep)? (just|personally|gladly|happily|fucking|really|finally|definitely|literally)? ((come|drive|go|get) (over|round|down|there|in|out|back|down there|over there|to your house|to your office)? (there)? and|find you and|find him and|send (someone|somebody) to|get (someone|somebody|my brother) to|help|start|let them)? (just|personally|gladly|fucking)?';

/** Whom others are called on to do it. */
export const someoneShould =
  '(someone|somebody|they|people|we|you|everyone|anyone|the government|society|the police|god|i wish (someone|somebody|they)|if only (someone|somebody|they|we)|what if (we|they|someone)|let us|lets|it would be best to|best to|time to|i hope (someone|somebody|they)|why do we not|why not) (all)? (really|just|all|finally|simply|actually|seriously)? (should|ought to|needs to|need to|must|will|would|could|is going to|are going to|have to|has to|had better)? (all|just|finally|simply|really|seriously|to|go and|come and|come round and|come over and|get up and)?';

/** What is done to those who are wished ill. */
export const harmed =
  '(dead|killed|murdered|shot|hanged|hung|executed|stabbed|raped|tortured|beaten|beaten up|burned|burnt|drowned|gassed|eradicated|exterminated|wiped out|slaughtered|strangled|lynched|beheaded|poisoned|put down|shot in the street|buried|eliminated|annihilated|sterilised|sterilized|flogged|whipped|stoned|castrated|crushed|run over|choked|attacked|thrown off a cliff|put to death|put against the wall|die|suffer|burn|bleed|rot|burn in hell|rot in hell|drown|choke|hang|starve|have (their|your) throats cut|(have|had) (their|your) throats cut|get cancer|get shot|disappear)';

/** First person: what follows is not what the writer says, or would do. */
export const denied: readonly string[] = [
  '^ (just|also|and|but)? not (saying|suggesting|implying|accusing|claiming|calling|pretending)',
  '(i|we) (am|are|was|were)? (certainly|definitely|absolutely|really|by no means)? (not|never|hardly) (here|trying|going|about|out)? (to)? (<said>|accusing|insinuating|threatening|wishing)',
  '(i|we) (can|could|will) (not|never) (even|ever)? (say|call|claim|imply|suggest|tell)',
  '(i|we) (do|did|would|have|had) (not|never|in no way) (really|actually|even|ever|for a minute|for a moment|for one moment|for a second|dare|mean to|want to|wish to|intend to|have to|like to)? (<said>|accuse|accused|threaten|threatened|wish|claimed|agree|dream|allow|let)',
  '(i|we) never (<said>|threatened|accused|wanted|wished|meant)',
  '(nobody|no one|none of us|not one of us) (here|is|was|has|had|would|will|should|ever|can|could)? (ever|even|here)? (<said>|calls|thinks|deserves|deserve|to)',
  '(nobody|no one|none of us|none of them) ... (is|are|was|were|deserves|deserve|should|ought) (ever|really)? (be|to)?',
  '(not all|not every|not every one of|not even all|hardly any) (of)?',
  `no (${group}|${member}) (like (you|him|her|them|that))? (deserves|deserve|ought|should have|should) to? (ever)? (be)? ${harmed}`,
  'far be it from (me|us) to',
  '(must|should|will|would|could|can|shall|may|to|we) (never|not) (ever|even)? (again)? (allow|let|condone|tolerate|accept|support|permit|excuse|forget|ignore|joke|encourage|threaten|wish)',
];

const teller =
  '(he|she|someone|somebody|client|customer|caller|guest|tenant|patient|passenger|colleague|driver|boss|manager|supervisor|director|neighbour|neighbor|contractor|supplier|landlord|man|woman|guy|lady|gentleman|chap|bloke|husband|wife|mother|father|brother|sister|son|daughter|they|mum|dad|friend|tester|reviewer|teacher|gentleman|fella|fellow|lad|lads|voice|passer by|resident|visitor|owner|pupil|student|user|member|nurse|doctor|receptionist|plumber|technician|agent|who|one of them|ex|staff|team|team lead|co worker|coworker|employee) (in front of me|on the phone|at the desk|outside|next to me|behind me|there|here|outside number|who came|from the)?';

/** Somebody else: what follows is reported, and calmly. */
const reported: readonly string[] = [
  '(review|someone|somebody|someones|somebodys|note|post|comment|message|letter|card|form|survey|voicemail) ... (saying|says|said|calling|claiming|that reads|reading) (that)?',
  '(shouted|said|called|told|yelled|muttered|wrote|screamed|shouting|words|along the lines of|texted) ... (something|words) (like|along|to the effect)',
  `${teller} (has|have|had|just|also|even|then|actually|repeatedly|kept|keeps|was|is|started|began|once|always|later)? (been|also|even|just)? (told|called|calling|calls|used to say|always said|would say|shouted|shouting|writes|screamed|screaming|yelled|yelling|wrote|texted|emailed|posted|replied|answered|remarked|shouts|claimed|claims|alleged|alleges|suggested|implied|hinted|said|saying|accused|threatened|threatens|says|telling|labelled|described)`,
  '(told|called|calling|telling) (your|our|my|the|a|one of your|one of our|his|her) (cashier|colleague|driver|nurse|receptionist|clerk|girl|lad|fitter|apprentice|staff|team|daughter|son|wife|husband|mother|father|assistant|agent|waiter|waitress|teacher|manager|boss|intern|trainee|guard|porter|secretary)',
  '(shouted|shouting|screamed|screaming|yelled|swore|snapped|hissed) at ... (that|and called|and said|calling|saying)',
  '(i|we) (was|were|am|are|have been|had been|got|keep being|kept being) (just|also|even|once|repeatedly|being)? (told|called|accused|labelled|shouted at|described|threatened)',
  '(been|being|be|getting) (called|told|labelled|described|threatened)',
  '(called|call|calling|calls) (me|us|him|her|them|my|our|people|anyone)',
  '(heard|overheard|read|hear) (him|her|someone|somebody|them|a|the|one|that) ... (say|saying|call|calling|shout|shouting|told|tell)',
  '(apparently|allegedly|according to (him|her|them))',
  '(complained|reported|complains|complaint|report|note|statement) (that|about|of|says|said) ... (called|told|shouted|said|threatened|calling|saying|threatening)',
  '(the|a|word|words|term|name|slur|insult|phrase|expression|caption|graffiti|slogan) (word|words|term|slur|insult|phrase|slogan|text|message|graffiti|sign|comment) (saying|reading|was|is|said|says|read|calling|called)?',
];

/** Somebody who says such things is told off. */
const countered: readonly string[] = [
  '(not|never|hardly|is it|think it is|it is|was) (really|at all)? (ok|okay|acceptable|right|fine|funny|appropriate|fair|wrong|offensive|rude|racist|sexist|homophobic|unacceptable|disgusting|horrible|disgraceful|hateful|hurtful|cruel|bigoted) (of you|of him|of her|of them|for (you|him|her|them|anyone|people))? (to|when|that) (you|he|she|they|people)? (be|keep|go around|even|go|is|are)? (<said>|calls|called|threaten|threatening|joke|joking)',
  '^ (writing|saying|claiming|tweeting|posting|shouting|implying|suggesting|insisting|arguing|to say|to claim|to write) (that|things like)?',
  'why (would|do|did|are|should) (you|he|she|they|anyone|anybody|people) (ever|even|still|think|feel)? (it is|it was)? (ok|okay|fine|acceptable|funny|right)? (to)? (<said>|be calling)',
  '(stop|quit|avoid|refrain from|instead of|without|apologise for|apologize for|punished for|banned for|sacked for|fired for|suspended for|consequences for|excuse for|reason for|sorry for|against|condemn|for|about) (people|anyone|him|her|them|you)? (saying|calling|telling|thinking|claiming|suggesting|wishing|threatening|using)',
  '(if|when|while|whenever) (you|he|she|they|people|someone|somebody|anyone) (are|is|keep|keeps|start|go on|goes on) (saying|calling|telling|claiming|suggesting|wishing|threatening)',
  '(if|when) (you|he|she|they|people|someone|somebody|anyone) (says|claims|claim|tell|tells|wish|wishes|say|call|calls) (that|people|things|something|women|men|him|her|them|me|us) (like)?',
  '(you|he|she|they|anyone|nobody|people) (can not|could not|should not|must not|do not get to|have no right to|may not) (seriously|just|really|honestly|possibly)? (<said>|go around saying|go around calling)',
  '(anyone|anybody|whoever|people|those|everyone|everybody|he|she|you|men|somebody) who (still|ever|even|really|actually)? (says|say|thinks|think|believes|believe|claims|claim|calls|call|wants|want|said|called|tells|tell|wishes|wish)',
  '(might|may) not be ... to you',
  '(the|that|this|your|his|her|their|such|just|a) (idea|notion|belief|claim|myth|stereotype|prejudice|view|suggestion|statement|lie|comment) (that|of)',
  '(very|exact|complete|the) opposite of',
];

/** All of them: for a rule's `notAfter`. */
export const notAsserted: readonly string[] = [...denied, ...reported, ...countered];

/** What opens words about one's life that are somebody else's, of long ago, from a song, or denied. */
export const notOfOneselfNow: readonly string[] = [
  '(he|she|they|husband|wife|brother|sister|son|daughter|friend|uncle|neighbour|neighbor|character|patient|resident|colleague|pupil|student|somebody|someone) (said|says|wrote|told|kept saying|used to say|had said|once said)',
  '(years ago|last year|back when|when i was (young|younger|a child|a teenager|a student|at school))',
  '(song|film|book|play|lyric|lyrics|album|track|band|episode|novel) (called|titled|named|about|with|where)',
  '(i would|i will|would) never',
];
