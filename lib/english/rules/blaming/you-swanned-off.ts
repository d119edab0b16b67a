import type { Rule } from '@/lib/engine/rule';

/** How people move and talk who are held in contempt. */
const contemptuously =
  '(swanned|swan|swanning|waltzed|waltz|waltzing|sauntered|sauntering|breezed|breezing|gallivanted|gallivant|gallivanting|flounced|flouncing|stormed|swaggered|swaggering|stomped|stomping|barged|barging|blundered|blundering|traipsed|traipsing|rocked up|rolled up|rolling up|lounged|lounging|lazed|lazing|lolled|loafed|loafing|dawdled|dawdling|dithered|dithering|faffed|faffing|faff|fannied|fannying|messed about|messing about|mucked about|mucking about|fooled around|fooling around|fiddled|fiddling|bleated|bleating|whinged|whinge|whinging|whingeing|whined|whining|moaned|moaning|griped|griping|grumbled|grumbling|harped|harping|ranted|ranting|raved|wittered|wittering|waffled|waffling|prattled|prattling|droned|droning|bleat|sulked|sulking|pouted|sulk|cherry picked|flapped|flapping|meddled|meddling|bodged|bodging|crawled back|wriggled|wriggling|weaselled|weaseling|weaselling|squirmed|squirming|played (dumb|innocent|the victim|games)|playing (dumb|innocent|the victim|games)|cried wolf|crying wolf|kicked up|kicking up|lashed out|lashing out|mouthed off|mouthing off|buried your head|turned a blind eye|washed your hands|sat (back|around|on your)|sitting (back|around|on your)|stood (by|around|there) and|standing around|hid behind|hiding behind)';
const you =
  '(you|you lot|you people|you all|you guys|your (lab|team|people|lot|side|office|husband|wife|son|daughter|partner|colleague|colleagues|builder|staff|mother|father|boss|friends|guests|family|department|child|children|boy|girl|dog|kids|driver|man|men|crew|company|firm))';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The very verb is a reproach; the reader will answer it and nothing else.',
  patterns: [
    `${you} (all|just|simply|then|have|had|has|were|was|are|is|been|keep|kept|always|only|also|merely|went|go|off|come|came|decided|decide|chose|to|still)? (been|just|to|always|and|then|off|keep|going)? ${contemptuously}`,
    `(stop|your (constant|endless|usual|incessant|perpetual|latest|eternal)?) ${contemptuously} (to|at|about|around|on|off|in|like|over|us|me|is|was|has)`,
    '(nobody|no one|none of you|not one of you) ... (can|could) (even|ever|actually|really|quite)? be (bothered|arsed)',
    '(can|could|would) (not|never|hardly) (even|ever|actually|really|quite)? be (bothered|arsed)',
    '(because|if|since|as|that|when|and) ... (can|could) (not|never|hardly)? (even|ever|actually|really|quite)? be (bothered|arsed)',
    '(if|when|perhaps|maybe|would|could|why (do|did) not|it would help if|nice if|wish|hope|unless) (you|your ...|someone|somebody|anyone|anybody) ... ... for once',
    '(read|listen|think|look|check|answer|do|try|act|behave|pay|be|get|tell|take|say|put|give|make|own|admit|show|use|let) ... (for once|just once) (in your (life|career)|and|please)?',
    '(you|you lot|you people) (simply|then|went and|had to go and|would go and|have gone and|had gone and|go and) (washed|broke|broken|ignored|opened|touched|moved|changed|cut|painted|ordered|signed|told|left|lost|deleted|dropped|switched|turned|pulled|pushed|put|poured|cooked|boiled|threw|thrown|cancelled|parked|used|shrank|spilled|spilt|unplugged|pressed|removed|took|booked|sold|bought|invited|fed|let|overloaded|forced|mixed|burned|burnt|scratched|stood|sat)',
    '(you|you lot|you people|your (husband|wife|son|daughter|builder|team|people)) (went and|had to go and|would go and|have gone and|had gone and|has gone and|could not resist|felt the need to|saw fit to|took it upon (yourself|yourselves|himself|herself) to|decided it was (a good idea|fine|ok|okay|wise|clever) to|thought it (was)? (fine|ok|okay|clever|wise|a good idea|funny|acceptable|appropriate) to|in your wisdom|in your infinite wisdom|knew better|thought you knew (better|best)|always know (better|best))',
    '(you|your (team|side|people|husband|wife|partner|colleague|boss|builder)) (deliberately|knowingly|wilfully|willfully|stubbornly|blithely|cheerfully|happily|merrily|casually|carelessly|recklessly|foolishly|stupidly|conveniently|blindly|lazily|rudely|selfishly|needlessly|pointlessly|arrogantly) (chose|chosen|decided|ignored|ignore|left|let|broke|used|washed|put|went|drove|parked|signed|opened|forgot|forget|threw|took|turned|kept|carried|changed|told|sent|agreed|failed|refused|disregarded|overlooked|skipped|missed|assumed)',
    '(you|your (team|side|people|husband|wife|partner|colleague|boss|builder)) (chose|opted|preferred|elected|decided|were happy|was happy|were determined) (not)? to (ignore|skip|leave|wait|gamble|cut|risk|overlook|disregard|go (cheap|ahead|against|behind|elsewhere)|do it (yourself|yourselves)|save|believe|trust|argue|delay|sit|drag|pretend|forget|turn|listen|read|tell|check|answer|ask|reply|pay) ',
    '(you|your (team|side|people|husband|wife|partner|boss|builder)) (insisted|were adamant|was adamant|were determined|demanded|swore) (on|upon|that|to) (the|a|an|it|that|those|this|having|using|keeping|cheap|going|doing|paying|you|we|buying|cutting|his|your|our) ... (so|and now|despite|against|although|even though|cheap|cheapest|remember|did you not|in spite|not us|not me)',
    '(if|when) you (can not|could not|will not|would not|do not|did not) (even)? (be bothered|trouble|take the trouble|bother) ... (do not|then|how|why|what|we|i|that)',
    '(do not|please do not|you can not|stop) (you)? (go)? (blame|blaming|shout|shouting|complain|moan|whine|cry|point) (at|to)? (me|us|the (carpenter|messenger|cook|waiter|driver|builder|doctor|teacher|nurse|tools|weather|product|printer|machine|software|app|dog|shop|boiler)|my|our|it on)',
    '(ask|blame|talk to|thank|shout at|see|speak to|take it up with|tell) (<colleague>|him|her|them|a person|a man|<role>|...) (he|she|they|it) (is|was|are|were|s) (the (one|ones|person|people|genius|idiot|culprit)|who|his|her|their) (who|that|lost|did|made|broke|forgot|idea|fault|job|department|mistake)',
    '(wonder|guess|imagine|ask yourself) (whose|who s|who is|who was|which of us|why that (might|could|is)) (fault|to blame|responsible|doing|idea|job|mistake|that (is|was)|the (fault|blame))',
    '(and)? whose (fault|doing|mistake|mess|bright idea) (is|was|would|might) (that|it|this)',
    '(unlike you|unlike your ...|unlike some|unlike certain people) (i|we|my team|our team|the others|others|she|he|they) (can|do|did|have|know|knows|are|am|is|try|tried|tries|bother|managed|manage|read|reads|answer|answers|listen|keep|pay|paid|check|care|turn|turned|work) ',
  ],
  except: [
    '(i|we|it|he|she|they|can) (had|have|has) to go and (see|get|pick|collect|check|meet)',
    '(if|whether|in case|do|does|did|please) you (managed|went|go|had|just|simply|just had|would|knew|could not help|decided)',
    'you (managed to|would|had to|just had to|saw fit to|knew better|could not help) (get|reach|find|make|see|be|have|like|prefer|need|love|want|come|please|do|find|take|receive|also|rather|help|then|still|only|not|think|say|know|go|sign|send|wait|pay|choose|expect|know|recommend|use|give|let|agree|consider|suggest|add|ask|call)',
    'you (chose|decided|preferred|opted) to (wait|pay|save|check|trust|read|ask) (until|for|by|in|with|the|us|me|it|your|a|on)',
    '(thank|thanks|grateful|glad|welcome|hope) ... (you|for once)',
    'could not be (bothered|arsed) (less)',
    '(not|never) (want|mean|wish) to (blame|complain|shout)',
    '(talk to|speak to|ask|see|tell) (him|her|them|...) (he|she|they) (is|are|was) (the (one|person|people)) who (can|will|knows|has|looks|does|handles|runs|books|keeps)',
    '(the|a|your|baby|dog|cat|fan|engine) ... (whining|moaning|flapping|crawling)',
    '(try|be|make|let) ... (for once and for all)',
    '(you|your) (simply|just|then|always|also|still|even) (left|told|let|moved|changed|opened|ordered|signed|booked|bought|paid|cancelled|used|put|turned|pressed) (in|to|into|house|home|your|the|a|it|one|two|three|on|from|with)',
  ],
  notWith: ['(thank you|thanks for|congratulations|well done)'],
  suggestions: [
    { sentence: 'Here is what happened as we see it, and what we can do now: [facts and next step].' },
    { sentence: 'What I need to go on is [what is missing], by [day].' },
  ],
  flags: [
    'The pipes froze while [you swanned] off to the sun.',
    'It rusted [as nobody could be bothered] to paint it.',
    'Things would go better [if your crew could read a map for once].',
    '[You went and washed] a silk kite.',
    'The bell rang, and [you chose to ignore] it.',
    '[If you can not be bothered to measure, how] should it fit.',
    '[Whose fault is that], I ask.',
  ],
  passes: [
    'You managed to get the last seats, how lovely.',
    'The fan is whining, so a fitter comes at nine.',
    'Talk to Ruth, she is the one who books the hall.',
    'If you went by bus, keep the ticket.',
    'You just moved in, so here is the rota for the bins.',
    'You would like a window seat, I believe.',
    'I hope to see you win for once!',
  ],
} satisfies Rule;
