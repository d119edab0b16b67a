import type { Rule } from '@/lib/engine/rule';

const many =
  '(<number>|dozens of|hundreds of|thousands of|a (dozen|hundred|thousand|million)|plenty of|many|lots of|several|a lot of|a whole (list|queue) of|a queue of|countless)';
const clients =
  '(clients|customers|guests|patients|tenants|pupils|children|families|orders|jobs|projects|cases|people|parents|emails|calls|tickets|tables|rooms|sites|members|claims|requests|appointments|things)';
const sound =
  '(working|fine|perfect|ok|okay|clean|intact|undamaged|complete|in (perfect|good|full|one|mint|excellent|working) (order|condition|piece|working order)|all right|alright|as good as new|correct|spotless|in one piece|sealed|fresh|sharp|dry|straight|perfectly (fine|good|clean|ok))';
const left =
  '(left|leaves|sent|handed|packed|shipped|checked|delivered|fitted|installed|dropped|posted|gave|got|tested|saw|moved|went out|arrived|finished|picked|collected|had|looked|last)';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that it cannot be your doing, and not what will be done.',
  patterns: [
    `(it|they|that|this|everything|the ...|your ...|mine|ours) (was|were|worked|looked|ran|smelled|tasted|is|are) (all|absolutely|perfectly|completely|still|certainly|definitely|quite|just|in)? ${sound} (when|as|on the day|the day|the last time|at the time|before|until) (it|they|he|she|we|i|you|our|my|the) ... ${left}`,
    `(it|they|that|this|everything) (was|were|worked|looked|ran) (all|absolutely|perfectly|completely|still|certainly|definitely|quite|just)? ${sound} (when|as) (it|they|he|she|we|i|you|our|my|the) ${left}`,
    `(it|they|that|this|everything|the ...|your ...) (works|work|worked|looks|look|runs|run|loads|opens) (perfectly|fine|just fine|perfectly well|ok|okay|without a hitch|beautifully|as it should|well) (for (me|us|everyone else|everybody else|all|the others|other)|here|on (my|our|this)|at (my|our|this)|in (our|my)|over here)`,
    `(i|we) (have|had|have got|got|do have|am (also)? looking after|am juggling|are juggling|look after|am dealing with|are dealing with|deal with) (over|about|more than|only|at least)? ${many} (other)? ${clients} (to|as well|waiting|besides|a (day|week)|on (my|the|our)|at the|you know|like|who|and (only|just|you|two|no))`,
    `(i|we) (have|had|have got|got) (about|over|at least|more than)? ${many} (other)? ${clients} $`,
    '(not|hardly|nowhere|never) (really|exactly|anywhere)? (in|part of|mentioned in) (my|our|the|his|her) (job description|contract|job|remit|duties|terms of reference)',
    '(you|your (team|side|wife|husband|partner|colleague|boss|office|mother|father|manager)) (signed|ticked|agreed|accepted|initialled|initialed|approved|saw|read|were (given|shown|sent|told)|was (given|shown|sent|told)) ... ... (it is all (in)? there|all in there|so (there|that is|it is|you|do not|i do not|we)|did you not|remember|not (us|me|our)|with your own|in black and white|page <number>|your (own)? signature|the box|the small print|in writing|nobody forced|of your own)',
    '(i|we|he|she) (was|were) not (even)? (here|in|there|on (shift|duty|site|the desk)|working|around|at work|present|employed|on the (team|phone)) (that (day|week|weekend|morning|night)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the day)|when (it|this|that|you)|at the time|then|yet)',
    '(i|we) was not even (here|in|there|on|working|around|at)',
    '(it|this|that) (was|happened|started|began|all happened|was decided|was agreed) (long|well|all)? (before) (my|our|i|we) (time|started|joined|came|took over|day|watch|had anything|was|were|even)',
    '(i|we) (am|are|was|were) (only|just|merely|simply) (human|doing (my|our|what)|following|the messenger|a (messenger|cog|temp|trainee|volunteer|small (team|firm|company|shop|business))|passing on|repeating|one person|two people|obeying|the (receptionist|cashier|waiter|driver|secretary)|trying to (help|do (my|our) (job|best))|going by what|telling you what)',
    '^ (sorry|look|well)? (i|we) (only|just|merely|simply) (follow (orders|the rules|instructions)|do (what|as) (i am|we are|i was|we were)|did (what|as) (i was|we were|it said|the (form|system))|answer the phone|pass (things|it|them|messages) on|sell (it|them)|deliver (it|them)|take the (orders|money|calls))',
    '(i|we) (can|could) not be (everywhere|in (two|three|ten) places|expected to (know|remember|see|check|guess|read|think|foresee|watch|be|do everything)|held (responsible|to blame|accountable|liable) for|blamed (for|if)|responsible for (what|everything|every|how|your|other|the weather|people|things|customers))',
    '(we|i|our team|the team|they|my team|everyone here|the staff|our staff) (are|is|am|have been|has been|was|were) (all)? (doing (our|my|their|its) (level|very)? best|run off (our|my|their) feet|rushed off|short staffed|understaffed|overworked|stretched (thin)?|only (two|three|four)|snowed under|swamped|flat out|working (flat out|our socks|round the clock|as (hard|fast))|at full stretch|two people|three people) (here|as it is|already|and|so|you know|with|this|in case|all|at the moment|these days) ',
    '(we|i) (will|shall|do|am|are|can|would|refuse|am not going|are not going|decline|do not intend|do not propose|see no reason) (not|to|never)? (to)? (be|stand for being|accept being|sit here and be|let (you|anyone|anybody))? (made to feel (guilty|bad|ashamed|small|stupid|responsible|like)|lectured|talked (down)? to|spoken to like|dictated to|guilt tripped|blackmailed|pushed around|bullied|told how to|shamed|painted as|cast as|treated as|the (villain|scapegoat|bad guy|whipping boy))',
    '(i|we) (really|strongly|rather|must say i|frankly|deeply|bitterly|do)? (resent|object to|take (exception|offence|offense|issue|umbrage) (to|at|with)|find it (offensive|insulting|rich|galling|hurtful|unfair|outrageous)|am (offended|insulted|hurt|stung|appalled) (by|that|at)) (the|your|any|being|that|this|such|you|to be)? (suggestion|implication|insinuation|accusation|allegation|idea|tone|claim|notion|charge|complaint|assertion|word|remark|inference|accused|called|told|blamed|lectured)',
    '(cut|give) (us|me|them|him|her) (some|a little|a bit of)? (slack|a break|credit|a chance) (here|for once|please|will you|would you|on this|you|we|it)?',
    '(have|show) (a (heart|little (patience|understanding|compassion|respect))|some (patience|understanding|compassion|sympathy|respect|consideration)) (for (us|once|the|my|our)|we|please|it is|i|will you)',
    '(put|imagine) yourself in (our|my|their) (shoes|place|position)',
    '(see|look at|consider|think (of|about)) (it|this|things) from (our|my|the other) (side|point|end|perspective|position|angle)',
    '(nobody|no one|not a single person|not one (person|customer|guest|client|tenant|patient|parent)?|none of (the|our) ...|no one) else (has|had|have|here)? (ever|so far|yet|before|in ...)? (had|have|reported|mentioned|found|seen|noticed|raised|said|experienced|complained|has) (ever)? (had)? (a|any|anything|this|that|the|it|about)? (problem|issue|trouble|complaint|difficulty|like|fault|wrong|word|same|of the kind|bad)',
    '(show|find|name|tell) me (a|an|one|another|any) (hotel|shop|company|firm|builder|school|person|single|restaurant|bank|system|product|airline|surgery|landlord|garage) (that|who|where|which|person|company)',
    '(every|any|all) (charity|company|firm|business|hotel|shop|bank|school|builder|landlord|airline|garage|dentist|restaurant|agency|supplier|shops|banks|firms|companies|schools|hotels|landlords|airlines) (in the (world|country|town)|has to|charges|charge|does|do|spends|spend|makes|make|has|have|needs|need|takes|take|would|will|must) ... (so|too|as well|the same|why|not just|like us|just (as|like)|anyway)',
    '(i|we) (can)? only (type|enter|put|do|fit|print|send|write|read|say|sell|make|charge|deliver|pass on|know|use|repeat|build|cook|serve) (in|on|out)? (what|it|as) (i am|we are|i was|we were|it is|is|the|you|comes) (given|told|sent|says|handed|ordered|asked|brief|supplier|wrote|gave|said|sent)',
    '(it is|that is|you will find it) (exactly|just)? the same (at|in|with|everywhere|for|all over|wherever|whichever) (every|all|any|everyone|everybody|each|you|the (country|world|trade|industry|town)|other)',
    '(was|were|is|are|am) (simply|just|only|merely) (following|doing|carrying out|obeying|sticking to|applying|enforcing) (procedure|procedures|orders|the rules|his job|her job|their job|my job|our job|policy|instructions|protocol|the procedure|what (he|she|they|we|i))',
  ],
  except: [
    '(if|whether|when|unless|in case|until|once|so that) ... (works|work|worked|looks|look) (fine|well|for (me|us))',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|ten|noon|three|four|five|two|that|which|date|time|plan|price|it|this) works (fine|well|perfectly)? for (me|us)',
    '(we|i) (have) ... (things|people|cases|orders) to (discuss|talk|show|tell|thank|see|meet)',
    '(looks|look) (good|fine|ok|okay|perfect|great|well)? (for|to) (me|us)',
    '(i|we) (was|were) not (in|here|there|around|at work) (on|when|that) ... (sorry|apologies|so)',
    '(show|tell|name) me (a|one|another) (time|day|single room|number)',
    '(give) (us|me) a (break|chance) (to|on|at|in)',
  ],
  notWith: ['<owning>', '(happy to|i will|we will|let me|sorry|thank you|thanks)'],
  suggestions: [
    { sentence: 'I do not know yet where it went wrong; I will find out and tell you by [day].' },
    { sentence: 'Whatever the cause, what I can do now is [the next step].' },
  ],
  flags: [
    '[I only print what I am sent].',
    '[It was working when it left] the workshop.',
    '[I have forty other guests to] feed.',
    'Gutters are [not in my job description].',
    '[I was not even here] in June.',
    '[We refuse to be made to feel guilty] about fees.',
    '[Put yourself in our shoes].',
    '[You signed the form, it is all there].',
  ],
  passes: [
    'Tuesday works fine for me.',
    'We have three other rooms that you can choose from.',
    'If it works for you, we start at nine.',
    'I was not here on Monday, sorry, so I read it only now.',
    'You signed the form on the first page, thank you.',
    'It looks good to us, go ahead.',
  ],
} satisfies Rule;
