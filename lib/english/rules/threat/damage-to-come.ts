import { denied } from '@/lib/english/parts';
import type { Rule } from '@/lib/engine/rule';

const will =
  '(i will|i ll|ill|il|i am|im|i m|we will|we are|i am going to|im gonna|i am gonna|i would|i could|i might|i swear i will|and i will|then i will|then i)';
const belonging =
  '(tyres|tires|van|car|motor|windscreen|windows|paintwork|shop front|shopfront|fence|shed|gate|greenhouse|bike|dog|cat|horse|horses|koi|pond|hives|sheep|hens|birds|garden|hedge|barn|boat|letterbox|front door|house|cab|truck|lorry|stall|caravan)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This threatens harm to property, an animal or a person; nobody should answer it alone.',
  patterns: [
    `${will} (slit|slitting|slash|slashing|key|keying|torch|torching|poison|poisoning|smash|smashing|burn|burning|gut|gutting|brick|bricking|petrol bomb|drown|drowning|flatten|flattening|ram|ramming|let down|cut|cutting|wreck|wrecking|trash|trashing|put in|stove in|kick in|kicking in) (up|down|in)? (every|all|both|each|the|your|yer|ur|that|his|her|one of|whatever) (one of|of|single|last|precious|bloody|little)? (your|yer|ur|the)? (precious|bloody|little|nice|shiny|new)? ${belonging}`,
    `(i will|ll|am|im|going to|gonna|and|or|be|to|could|might|would|d) (put|putting|chuck|chucking|throw|throwing|lob|lobbing|heave) (a|an|the|some|another)? (brick|bricks|hammer|petrol bomb|rock|rocks|stone|half brick|slab|bottle|match) (thru|through|at|in|into) (the|your|every|yer|ur|all|each|that|his|her)`,
    `(slit|slash|slashed|slashing|slitting) (every|all|your|the|yer|ur|four|both) (of)? (your|the|four)? (tyre|tyres|tires|throat|throats|wrists)`,
    '(then|next|after that) i (will|ll|shall|am going to)? (start|begin|get started|get going|move) on (you|your|yer|him|her|the lot)',
    '(do|doing|done) (the same|it|that) to (you|yours|your <dear-to-you>|your (dog|cat|car|house|kids|wife))',
    '(antifreeze|rat poison|slug pellets|strychnine|bleach) ... (your|yer|ur|dog|cat|koi|pond|bowl|drink|tea|feed|trough)',
    '(your|yer|ur|that) (dog|cat|koi|horse|dogs|pond|cattle|birds|hens)(ll)? (will|is going to|might|could)? (be)? (eating|drinking|eat|drink|find|getting|get) (antifreeze|poison|rat poison|bleach|slug pellets|something nasty)',
    `(with|bring|bringing|got|fetch|load|loading) my (dad s|dads|grandad s|grandads|brother s|uncle s|old|own)? (shotgun|rifle|gun|machete|crossbow|pistol|sledgehammer|chainsaw|cleaver|meat cleaver)`,
    '(find|finding|found|know|knowing) (out)? the (street|house|road|flat|building|door|gate|village) where (you|your) (live|sleep|park|kids|family|wife|work)',
    'then you (will)? (learn|see|know|find out|understand|feel) (what|how) (is|it is|it feels|happens|respect|pain|fear)',
    '(be)? careful who(m)? you (upset|cross|annoy|mess|wrong|rob|cheat|anger)',
    '(i would|id|i d|you want to|you should|you might want to|better|best) (keep|stay) (on)? (everybody|everyone|me|us|people|folk) (sweet|happy|on side)',
    '(take|taking) the long way (home|round|back) (tonight)? if i (was|were) (you|u)',
    '(settles|settle|handles|handle|sorts|sort|deals|deal) (with)? (matters|things|this|it|this sort of thing|these things|such matters|problems|debts) (for (the|my|our) family|ourselves|among (men|ourselves)|between ourselves|his own way|our (own)? way|quietly|privately)',
    '(has|have|is|keeps) (been)? ask(ed|ing) (me)? (for|about) your (surname|name|address|car|shift|hours|route|street|family)',
    '(shame|pity) (they|it|she|he|those|that|these) (is|are|re|s)? (so|such|all|not)? (easy|simple|quick|flammable|fragile|old|unguarded|never locked|left)',
    '(old|all that|timber|wooden|thatched|paper|straw|hay) ... (up in (smoke|flames|minutes|no time)|go up like|goes up like|would go up|one match|one spark)',
    '(last|previous|other) (guy|man|fella|one|person|bloke|lad|woman|landlord|manager|clerk) (who)? (told|said|tried|did|crossed|refused|ignored) ... (ask around|ask about|gone|moved|limp|walk|limps|regret|retired early|no longer|hospital)',
    '(start|starting|stop) (being|bein)? (creative|getting creative|being nice|being reasonable)',
    '(by heart|off by heart) (now)? $',
    '(i|we) (would|d) (hate|be sorry|be sad) for (us|you and me|you and i) (not)? to (be|fall out|stop being) (friends|enemies)?',
    '(they|he|my cousins|my brothers|the boys|the lads) (will|ll) (introduce|explain) (themselves|himself|it to you)',
    '(there are|theres|there is|i have|i ve) (other|better|quicker|quieter) ways (of|to) (get|getting|reach|reaching|make|making|settle|settling) (your attention|you|hold of you|people|through|this)',
    '(fellas|men|blokes|people|lads) who (think|thought) (a|the|that|their) (desk|screen|badge|uniform|counter|door|phone) (makes|made|keeps|kept) (them|you) (safe|brave)',
    '(sleep|sleeping) (ok|okay|well|alright|all right) ... make the most of it',
    '(vary|change|alter) your (walk|route|routine|habits|way home|commute) (if i (was|were) you|personally|from now|mate|sunshine|love)',
    '(i)? (stop|stopped) (being|bein) (polite|nice|civil|patient) (n|and) (start|started) (being|bein|getting)',
    '(will|is going to|are going to|gonna) be (found|floating|lying|face down) (in|at|by|under) (the|a) (river|canal|ditch|quarry|dock|bottom|lake|woods|boot)',
    '(your|that|the) (face|kneecaps|knees|legs|fingers|jaw|ribs|skull) ... (meet|meeting|introduced to|through|into) (the|my|a) (wall|pavement|kerb|bumper|boot|fist|floor|windscreen|hammer)',
  ],
  except: [
    '(tyres|tires|car|van|hedge|gate|fence) ... (service|mot|trim|pressure|change|swap|grass)',
    '(will|am) (key|burn|cut|flatten|ram) (in|the (grass|hedge|boxes|cardboard|lawn))',
    '(cut|cutting) (back|down)? (the|your|that) (hedge|garden)',
    '(do|done|doing) (the same|it|that) to (yours|your) ... (if you (like|want|wish)|for you|as well if|please|settings|invoice)',
    'by heart (so|and|now that)',
  ],
  notAfter: denied,
  flags: [
    '[I will slash all your tyres].',
    '[Then I will start on you].',
    'You want to be [careful who you cross].',
  ],
  passes: [
    'I will cut the hedge on Monday.',
    'We took the coast road and the scenery was lovely.',
    'She knows the part by heart and sings it well.',
  ],
} satisfies Rule;
