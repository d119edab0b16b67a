import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const menial =
  '(cleaning|scrubbing|mopping|sweeping|emptying|stacking|flipping|washing|peeling|ironing|dusting|hoovering|waiting|serving|picking|filing|making (the)? (tea|coffee))';

const fetch = '(put|get|give|send|fetch|find|pass|hand|transfer|connect)';

const origin =
  '(english|british|white|proper english|real english|american|european|german|french|irish|scottish|christian|western|anglo)';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This says that the reader is of the wrong sex, origin, age or class to be taken seriously.',
  patterns: [
    // Sex.
    `${fetch} (me)? (on|through to|over to)? (a|the|one of the|some) (real|proper|actual|grown)? (man|bloke|chap|male|fella|men|lads|boys) (on|on the (phone|line))? (who|that (knows|understands|can)|instead|in charge|of the house)`,
    '(is|are) there (not|no)? (a|any|no) (real|proper|actual)? (man|men|bloke|chap|male|grown up|adult|gentleman) (there|around|available|about|in the (office|building|room|house)|i (can|could) (talk|speak|deal)|on the (phone|desk|team)|to (talk|speak) to|who)',
    '(talk|speak|deal|dealing|talking|speaking|discuss|rather (talk|speak|deal)|prefer to (talk|speak|deal)) (this)? (to|with) (a|the) (real|proper|actual|grown)? (man|bloke|chap|male|white|gentleman) (person|man|not|rather|instead|than|please|there|about|who)',
    '(preferably|ideally|rather|at least) (a|an|one) (real|proper|older|white)? (man|bloke|chap|male|fella|gentleman|english|white|british|american|christian) (person|man|one|this time|reply|next time|please)?',
    '(go|get|run|trot|pop|off you (go|pop|trot)|back|stick) (back)? (and|to)? (make|making|brew|brewing|fetch|fetching|put) (me|us|on|the|some|a|everyone)? (nice)? (tea|coffee|kettle|kettle on|brew|cuppa|sandwich|sandwiches|biscuits)',
    '(go|get|run|crawl|stick|back) (back)? to (the|your) (kitchen|typing pool|sink|ironing|knitting|nursery|typewriter|washing up|hoover|make up|nails|housework|husband|mummy|reception desk|tea trolley|call centre|village|jungle|desert|slum)',
    '(woman|girl|women|girls|lady|female|mother|grandmother|old man|old woman) ... (belong|belongs|should be|ought to be|should stay|be better off|better suited|job is|place is) (to be|at home|in the kitchen|at the sink|behind the|having|with the|looking after|in the home|knitting)',
    '(what (do|does|would|could|can)|how (would|could|can)) (a|some|you|any) (girl|woman|girls|women|little girl|female|blonde|secretary|child|boy|immigrant|foreigner|waitress) (like you)? (ever|even|possibly)? (know|understand|knows|understands|have to say) about',
    '(not|no|hardly|never|scarcely|nor) (a)? (job|work|place|matter|business|decision|subject) for (a|an|some)? (little)? (girl|woman|girls|women|lady|ladies|female|females|secretary|foreigner|foreigners|immigrant|child)',
    '(is it|must be|it is|having|was it|is that)? (your|that) time of the month',
    '(hormones|hormonal|your period|the menopause|menopausal|pms|pmt) (playing up|again|talking|today|are you|is it|you|love|darling|dear|must be|must)',
    '(who|whom) did you (sleep|shag|screw|blow|marry|flirt) (with)?',
    '(slept|sleep|sleeping|shagged|flirted|smiled) (your|her) way (to|into|up)',
    '(hired|employed|there|kept on|promoted|job|got it) (only|just|simply|purely|purely|solely)? (because of|for|thanks to) (your|her) (looks|legs|chest|tits|face|short skirt|skin|colour|color|skin colour|sex)',
    '(diversity|quota|token|box ticking|equal opportunities) (hire|hires|appointment|woman|girl|black|asian|candidate|case|employee|gay|muslim|quota)',
    '(job|there|here|degree|promotion|position|post|desk|where (you|she) (is|are)) (by)? (lying)? (on) (your|her) (back|knees)',
    // Origin.
    '(before|since|when|now that|if|because|until) they (ever)? (let|started letting|allowed|began letting|began hiring|started hiring|hire|hired|took|take|employ|employed|admitted) (in|on)? (people|women|girls|anybody|anyone|just anybody|your (sort|kind|lot)|foreigners|immigrants|those) (like you)? (in|on|through|do|work|near|vote)?',
    '(let|letting|hire|hiring|hired|employ|employing|trust|trusting|allow|allowing|promote|promoted|expect from|expected from|expect of|so typical of|typical of) (people|women|men|somebody|someone|girls|a woman|a girl|foreigners) like you',
    '(speaks|speak|talks|writes|understands|understand|read|reads) (proper|real|actual|decent|the kings|the queens) english',
    `(a|an|some|one of your|another|any) ${origin} (person|man|woman|gentleman|lady|one|lad|girl) (could|can|should|might|to|please|who|there|instead|available|look|deal|handle|on)`,
    `(somebody|someone|anybody|anyone) (who is|that is|who was|from) (actually|properly|really)? (${origin}|from (here|this country|round here|our country)|born here|one of us)`,
    '(with|and) (a|an) (name|accent|face|skin|surname) like (yours|that)',
    '(the)? way (we|people|the english|the british|decent people|normal people|civilised people|white people) do (it|things)? (here|over here|in this country) $',
    '(where|what country|which country) (are you|do you|did you|were you) (really|actually|originally) (from|come from)',
    '(is that|was that|did you learn that|that) how (you|they) do (it|things|business) (in|where|back|over) (your|you|home|there) (country|come|came|village)',
    '(in|back in|from) (your|that) (village|jungle|mud hut|tribe|slum|caste|backward country|third world country|hut|so called country)',
    '(in my|in our|in this|my) country (we|now|not yours|you|people like|and you|so)',
    // Class, age, school.
    `(you|somebody like you|someone like you|a person of|people of|people like you|she|he|they|your sort|your kind) ... (should|ought|belong|belongs|would be better|better suited|fit|suited|qualified|could|better) ... ${menial} (the|a|my|our|up|in|on|at|tables|shelves|toilets|floors|burgers|bins|potatoes|fruit)?`,
    `(go|stick|back|stay|return|get) (back)? (to|with) ${menial}`,
    '(a|any) (person|man|woman|girl|boy|individual|creature|lady|somebody) (of|with) (your|such|his|her) (evident|obvious|apparent|very|clearly|limited|plain|particular|modest|sad|poor|inferior|intellectual|mental)? (limited|modest)? (limitations|intellect|intelligence|breeding|background|education|abilities|station|mind|brain|origins|upbringing|class|iq|gifts|standing|sort|kind|calibre|caliber|stature)',
    '(i|we) (rather|very much|seriously|sincerely|greatly|do)? (doubt|wonder) (if|whether|that)? (you|she|he) (even|ever|actually|really) (finished|went to|attended|passed|completed|learnt|learned|can read|can count|can spell|know how|read|got (past|through|beyond))',
    '(do not|can not|would not|should not|did not) (suppose|think|imagine|believe|expect) (that)? (you|she|he|they) (ever|even|actually)? (learnt|learned|were taught|was taught|went to|finished|had|have|got) (to|how|much|any|a|an|school|the)? (count|read|spell|write|school|schooling|education|brain|education|university|manners)',
    '(did|have|do) you (even|ever|actually) (finish|finished|go to|been to|pass|passed|attend|get through|get past) (primary)? (school|an exam|any exams|university|kindergarten|secondary school|high school)',
    '(half|twice|a third) (your|her|his) age (and|would|could|who|with|has|knows)',
    '(are you|you are|is she|is he) (even|actually|really|still|just)? (old enough|out of (nappies|school|diapers))',
    '(put|get|pass) (your)? (mummy|daddy|mommy|mum|dad|father|husband|teacher|babysitter) (on|on the (phone|line)|to)',
  ],
  except: [
    'back to the (village|town|church|parish|community) (hall|shop|green|pub|school|centre)',
    '(make|making) (tea|coffee) (and|for|when|while|before|then)',
    '(is|are) there (not|no|a|any) (male|man|men) (changing|toilet|ward|doctor|nurse|carer)',
    '(a|the) (male|female) (doctor|nurse|carer|therapist|driver|midwife|gp|physio|chaperone)',
    'name like (that|this) (is|was|would|on|for)',
  ],
  notAfter: notAsserted,
  notWith: ['(translation|translator|interpreter|visa|passport|nursery place|recipe|menu|cookery)'],
  flags: [
    '[Put a man on who] understands gearboxes.',
    'Could you let [an English person look] at the form?',
    '[You should be emptying bins], not writing to customers.',
    '[I doubt you even finished] school.',
    'What is written here is [no job for a girl].',
  ],
  passes: [
    'Please send a man with a van at noon.',
    'Is there a person who speaks English?',
    'Are you old, dear printer, or only out of ink?',
    'We could make the tea when you get here.',
    'The cleaning team was emptying bins at six.',
    'My daughter finished school in June.',
  ],
} satisfies Rule;
