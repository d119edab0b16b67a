import type { Rule } from '@/lib/engine/rule';

const grasp =
  '(know|understand|realise|realize|see|appreciate|grasp|recognise|recognize|not (be (asking|surprised|complaining)|ask|need to ask|have to ask|say that|have (asked|said)))';
const grasped = '(known|understood|realised|realized|seen|appreciated|grasped|noticed|spotted)';
const years = '(for|in|over|nearly|almost|more than)? ... (years|decades|longer than)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that your experience counts and theirs does not.',
  patterns: [
    `(if you|had you|if your (team|people|boss|husband|wife|colleagues)) (had|ever|really|actually|knew|know|understood|worked|ran|run|had to|spent|read|were|paid|cared|took|tried|did|bothered|lived|owned|sold|cooked|taught|drove|built|handled|done|been|ever been) ... ... (you|they|he|she) (would|will|might) (also|soon|perhaps|surely|quickly|already)? ${grasp}`,
    `(if you|had you|if your (team|people|boss|husband|wife|colleagues)) (had|ever|really|actually|knew|know|understood|worked|ran|spent|read|were|paid|cared|took|tried|did|bothered|lived|done|been) ... ... (you|they|he|she) (would|might) (also|perhaps|surely|already)? have ${grasped}`,
    `(anyone|anybody|someone|somebody|people|a person|those|everyone) who (has|have|had) (ever|actually|really)? (worked|run|lived|spent|owned|built|cooked|taught|driven|handled|opened|read|managed|sold|seen|been|done|paid|held|used|kept|raised|set foot) ... ... (would|will|could|can) (know|understand|tell you|see|appreciate|recognise|realise|realize)`,
    `(i|we) (have|had)? (been)? (doing|done|in|sold|selling|fitted|fitting|worked|working|making|made|baked|baking|cut|cutting|taught|teaching|run|running|repaired|repairing|written|writing|practised|practised) (it|this|that|these|the|in|as|with|for)? ${years} ... (trust|believe|listen to) me`,
    '(i|we) (have|had)? (been)? ... (years|decades|longer than|since) ... (so|and) (trust|believe) (me|us)',
    '(trust|believe) (me|us) (dear|love|darling|mate|pal|sweetheart|son|sweetie|honey|my dear|my friend|on this one|i (know|have|do)|we (know|have|do this)|when i (say|tell)|you (do not|would not|will not))',
    '(i|we) (have|had) (been|more) ... (years|decades) ... (than|while|when|before) you (have|had|were|could|even|had even|ever|left|finished)',
    '(i|we) (have|had) (forgotten) more about ... than',
    '(i was|we were|i have been|we have been) ... (before|when|while) you (were|had|could|knew) (born|even|still|at school|in nappies|in school|out of|learning|finished|left|what|how)',
    '(as|when) (someone|somebody|one|a person|a man|a woman) with (no|little|zero|your (limited|lack|level)|such limited) (experience|background|knowledge|training|idea|understanding)',
    '(someone|somebody|anyone|anybody|a person|a man|a woman|people|an adult) (in|with|of|at) your (position|role|job|line|field|trade|seniority|experience|level|years|standing|background) (really|surely|of all people|frankly)? (should|ought to|must|might|would|could) (really|surely|have|know|be|at least)',
    '(i|we) (would|had|might) (have)? (expected|thought|hoped|imagined|assumed) (that)? (a|an|any|even a|even an|the) ... (like you|in your|of your|at your|with your) ... (to|would|could|should|might|knew|understood)',
    '(leave|leaving|best left|better left|left) (the)? ... (to|with) (the|us|those|people|someone|somebody) (professionals|experts|pros|grown ups|adults|specialists|big boys|grownups|(of us)? who (know|do|have|are|understand|can|actually|went|trained|studied)|trained|qualified|who)',
    '(not|never) (everyone|everybody|everyone s) (is|was|can|could|has|gets|understands|grasps|appreciates|follows|sees|will|would|knows) (be)? (able to|capable of|cut out|blessed|gifted|equipped|built|made|quick|a natural|the (head|eye|ear|taste|palate|patience|brain|brains|background|imagination|training|vocabulary)|understand|follow|grasp|appreciate|get|see|tell|how|why|it|the (finer|subtle|nuance|nuances|difference)|to)',
    '(not everyone|not everybody|few people|few of us|only (a few|some|the few|professionals|experts|insiders)) (can|could|really|truly|fully)? (understands|understand|grasps|grasp|appreciates|appreciate|gets|follow|follows) ',
    '(most people|laymen|outsiders|amateurs|beginners) (simply|just|really|often|usually|always|tend to|clearly)? (underestimate|confuse|mix up|get (this|it|that) wrong|struggle with|have (trouble|difficulty) with|fail to (see|grasp)|find (this|it) hard to (grasp|follow)) ',
    '(maybe|perhaps|just|why not|better|best|let us|you should|how about you|how about we)? let (the|those|us|people|someone|somebody) ... ... (handle|do|deal with|worry about|take care of|decide|manage|think about|make) (the)? (hard|difficult|tricky|technical|clever|thinking|important|grown up|complicated|big|serious|real|decisions)',
    'you (may|might|would|will) not (be aware|know|realise|realize|have heard|appreciate|have noticed) (of)? (this|that|it) (coming|sitting|working|being|from|living|where|in your)',
    '(i|we) (would|should) have (thought|expected|hoped|imagined) (that)? (a|an|the|any|your|somebody|someone|anybody|even) ... ... (would|could|should|might|to) (know|have known|understand|realise|realize|see|manage|be able|be capable|appreciate|read|spot|check|grasp)',
    '^ (sweetheart|sweetie|poppet|sunshine|kiddo|princess|buddy|pal|sonny) (the|you|this|it|all|just|read|we|look|listen|there|let|here|that)',
    'all you (have|had|need|needed) to do (is|was) (read|look|ask|listen|think|count) ',
  ],
  except: [
    '(if|had) (i|we) (had)? (known|been)',
    '(if you|had you) ... you (would|will) (see|know|understand) ... (button|menu|link|page|screen|tab|sign|door)',
    '(if you know|if you read) ... please',
    '(leave|left|leaving) (the|your|a|it|them|keys|key|parcel) ... with (the|us|someone|somebody|people) (who|at|on|in)? (reception|neighbour|front|desk|live|lives|is|are)',
    '(not everyone|not everybody) (can|is able to|will be able to|could|is) (make|come|attend|join|be|here|on|there|use|open|get (the|a|to|in|here|there)|see (the|it on)|read (the|it on)|to)',
    '(so|because|as|since) (not everyone|not everybody)',
  ],
  notWith: ['(please|thank you|thanks|let me know|sorry)'],
  suggestions: [
    { sentence: 'From what we see in our work, [the point], because [the reason].' },
    { sentence: '[The point]; I am glad to say more about why.' },
  ],
  flags: [
    '[I would have thought a harbour pilot would know] the tides.',
    '[Let the people with licences handle the tricky] bends.',
    '[If you had ever run a bakery, you would know] that dough takes its time.',
    '[Anyone who has worked on a roof will tell you] that slate is heavy.',
    '[I have cut glass for thirty years, so trust me].',
    'Best [leave the wiring to the professionals].',
    '[Someone in your position really should know] what a lien is.',
    '[Not everyone understands how] a keel is laid.',
  ],
  passes: [
    'If you had the old key, you would need the new one.',
    'You can leave the key with the people at the desk.',
    'Not everyone can make Tuesday, so we meet on Friday.',
    'If you trust me with the key, I will water the plants.',
    'If you read the second page, you will see the green button.',
    'Someone in your team asked for the rota.',
  ],
} satisfies Rule;
