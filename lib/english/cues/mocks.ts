import type { Cue } from '@/lib/engine/rule';

const fine =
  '(great|brilliant|wonderful|fantastic|perfect|lovely|marvellous|super|superb|excellent|amazing|charming|nice|terrific|fabulous|splendid|delightful|joyous|bravo|cheers|magic|impressive|classy|stunning|outstanding|genius|top)';

export default {
  says: 'Says something kind and means the opposite.',
  patterns: [
    '(thank you|thanks|cheers|ta|many thanks|thanks a (lot|bunch|million|heap)|thank you (so|very) much|thanks so much|big thanks|nice one|congratulations|congrats|well done|bravo|kudos|hats off|(great|good|nice|top|brilliant|fine|lovely) (job|work|effort)) (guys|lads|team|everyone|folks|all|to you|a lot)? (for|on) (absolutely)? (nothing|ignoring|wasting|losing|breaking|ruining|destroying|messing|screwing|making (me|us|my)|keeping (me|us|my|our) ... (waiting|dark|hold|up)|letting (me|us) down|forgetting|not|the (lack|total|complete|zero|radio silence|silence|wrong|cold|mess|wait|fine|penalty|three|two|four|five|six)|your (silence|complete|total|lack|non|so called)|leaving|charging|billing|sending (me|us)? (the wrong|nothing|half|somebody|another|two|three)|telling (me|us)? (too late|after|a day|nothing)|cancelling|spoiling|another|yet another|all the (stress|grief|hassle|trouble|sleepless)|dumping|flooding|scratching|killing|missing|turning up (late|three|two))',
    '^ (cheers|thanks|thank you|ta|thanks a lot|thanks a bunch|thanks so much|nice one|great|well done|good job|great job) (for that|guys|lads|team|everyone|folks)? (now|because of you|thanks to (you|your))',
    `^ (oh|well|wow|so|ah|gee|absolutely|just|another|simply|how|really|yet another)? ${fine} (just)? ${fine}? (another|yet another|so now|now|again|so|as (usual|ever|always)|more|that is just what|just what|and now|stuff|start to|way to)`,
    '^ (cheers|ta) for that $',
    '^ so much for (your|the)',
    `(just|simply|absolutely|that is just|really|how|oh) ${fine} $`,
    '(clap clap|slow clap|round of applause|gold star|take a bow|award goes to|what a surprise|surprise surprise|imagine my surprise|imagine our surprise|shock horror|colour me (shocked|surprised)|lucky (me|us)|aren t we lucky|silly (me|us) (for)? (thinking|expecting|believing|for|to)|foolish of (me|us)|my mistake for (thinking|trusting|believing|expecting)|how (kind|nice|thoughtful|generous|considerate|convenient|very (kind|thoughtful|generous)|lovely|good|big|clever) of (you|them|your)|so (kind|generous|thoughtful|good) of you to (finally|charge|let|leave|tell|bill|forget|ignore|wait|deign)|glad to (see|know) (that)? (my|our|you (are|value)|someone|it is)|good to (see|know) (that)? (my|our|you (value|care)|i|we) ... (mean|means|matter|matters|valued|money|important|priority|not|nothing|last)|(so much|that is) for (your|the) ... (service|promise|guarantee|premium|care|quality|quick|experts)|world class (service|support)|your so called|so called (service|support|experts|help|expert|professionals|guarantee|premium)|(legendary|famous|award winning|renowned|much vaunted) (service|support|customer care|customer service|reliability|punctuality))',
    '(really|truly|absolutely)? (enjoyed|enjoying|loved|loving|love|adore|looking forward to|cherish) (being|spending|sitting|waiting|standing|listening|paying|explaining|the|another|my|our)? ... (ignored|on hold|hold music|hours|in the (cold|rain|dark)|twice|for nothing|waiting|again|queue|lied to|chased|music)',
  ],
  except: [
    '(thanks|thank you|cheers|congratulations|well done) (for|on) (not (parking|smoking|minding|giving up)|making (me|us|my|our) (feel (so)? (welcome|special|at home)|day|stay|smile|life easier|laugh|wedding)|letting (me|us) (know|have|in|stay|use|see|off|borrow)|keeping (me|us|my|our) (posted|updated|informed|in the loop|company|safe|sane)|(your|another|yet another) (great|lovely|wonderful|successful|fantastic|brilliant|record|good|kind|excellent|fabulous|happy|superb))',
    '(great|brilliant|wonderful|fantastic|perfect|lovely|excellent|super|amazing|superb|nice) (service|work|job|stuff) (all|everyone|team|guys|from|by|thank|thanks|and|as (always|ever))',
    `${fine} (thank|thanks|news|see|looking|talk|speak|so (happy|pleased|glad)|i|we)`,
    '(lucky (me|us)|now every|now all) ... (happy|works|smiling|love|delighted|free)',
    '(oh|well|wow|that is|how|just|absolutely|simply|really) (perfect|lovely|great|brilliant|wonderful|fantastic|amazing) $',
  ],
  flags: [
    '[Thanks for nothing].',
    '[Cheers for that].',
    '[Great job on losing] the second box, too.',
    'Well, [how kind of you] to look in at last.',
    '[Brilliant, another] week without a lift.',
    'Nobody came, [what a surprise].',
  ],
  passes: [
    'Thank you so much for coming out on a Sunday.',
    'Great news, the key is here.',
    'Thanks for letting me know.',
    'Great service from everyone at the desk.',
    'Oh, how lovely!',
    'Thanks for keeping us posted.',
  ],
} satisfies Cue;
