import type { Rule } from '@/lib/engine/rule';

/** What obeys nobody. */
const nature =
  '(gravity|the weather|rain|the rain|it rained|it snowed|it rains|water is wet|the sun|the sky|the sea|snow|winter|summer|physics|time|the (calendar|clock|moon|tide|wind|earth|alphabet|laws of|mountains|seasons)|reality|facts|maths|mathematics|arithmetic|nature|wood|paint|glass|the (real|adult|whole)? world)';
const sorry =
  '(so|very|terribly|awfully|dreadfully|deeply|truly|ever so|most|frightfully)? (sorry|apologies|apologise|apologize)';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'An apology for something absurd mocks the one who complained.',
  patterns: [
    `${sorry} (that|if|for|about|to hear that)? (that)? ${nature} (is|was|are|does|did|has|have|had|were|fails|failed|spoiled|spoilt|ruined|exists|exist|gets|got|goes|keeps|moves|dries|breaks|still|cannot|could|will|would|not|being|having|spoiling|ruining|getting|refusing)`,
    `${sorry} (for|about|that) (not (being (psychic|clairvoyant|a (mind reader|magician|robot|wizard|machine)|telepathic|able to read)|reading (your|minds)|having a crystal|guessing|foreseeing|predicting)|being (only)? human|existing|breathing|(daring|presuming|having the (cheek|nerve|audacity|temerity)) to|having (a life|standards|feelings|a family|a weekend|lunch)|doing (my|our) (job|jobs|best)|trying to help|wanting to (help|sleep|eat|live|be paid|get paid)|expecting (you|a|an|basic|any|people|adults|grown)|believing (you|a|in)|thinking (you|that you) (could|would|might|can|were able)|earning|caring|bothering you with (facts|the truth|reality|the facts))`,
    `${sorry} (that)? (i|we) (can not|could not|did not|do not|failed to|forgot to|am not|are not|was not|were not) (control|read (your|minds)|predict|foresee|stop the (rain|sun|wind|earth|world)|command|guess|psychic|clairvoyant|telepathic|magicians|robots|miracle|wizards)`,
    '(forgive|excuse|pardon) (me|us) for (daring|presuming|thinking|assuming|expecting|believing|hoping|existing|breathing|being human|having|wanting|trying|not (reading|guessing|foreseeing|knowing by))',
    '(did|do|does|can|could|should|shall|must|will) (i|we|anyone (here)?) (really|also|now|personally|somehow)? (control|order|make|arrange|invent|schedule|organise|organize|switch|turn|apologise for|answer for|book|cause|summon|send) (the)? (weather|rain|snow|wind|sun|traffic|laws of|tide|winter|summer|fog|storm|sea|gravity|bad weather|ice|heat|cold)',
    '(complain|write|speak|talk|take (it|that|this) up|raise (it|that|this)|send (it|that|your complaint)|address (it|that|your complaint)) (to|with) (the)? (weather|sky|rain|clouds|almighty|met office|weather gods|gods|god|sun|sea|wind|mother nature|man upstairs)',
    '(mea culpa|silly me|foolish me|stupid me|how silly of me|how foolish of me|my mistake) (i|for|there i was|and there i) ... (thought|thinking|assumed|assuming|expected|expecting|believed|believing|trusting|imagined|hoping|hoped)',
    '(there|here) (i|we) (was|were) thinking (that)?',
    '(and)? (there|here) was (i|me) (thinking|hoping|imagining|believing|assuming)',
    '(my|our) (humble|sincerest|humblest|deepest|profound|abject) (apologies|apology) (for|that) (not|daring|having|wanting|existing|being|expecting|reality|gravity|the (weather|laws))',
  ],
  except: [
    'sorry ... (weather|rain|snow|winter) ... (so|we|i|your|the|our)  (have|will|can|are|is)',
    `${sorry} (that|about)? (the (weather|rain|wind|sun)|rain|snow|it rained) (was|is|has|had|did|spoiled|spoilt|ruined|kept|got) (so|on|the|your|for|too)`,
    '(sorry|apologise|apologies) for (thinking|assuming|expecting) (that)? (it|this|that|the)',
    'forgive me for (not|being) (replying|writing|answering|late|slow|so)',
  ],
  suggestions: [
    { sentence: 'I am sorry that [the plan] was spoiled; what I can offer is [the offer].' },
    { sentence: 'That was out of our hands; what I can do is [the next step].' },
  ],
  flags: [
    '[Terribly sorry that gravity is] not to your taste.',
    'My [apologies for not reading your] thoughts.',
    '[Did we order the rain]?',
    '[Forgive me for expecting] a grown-up answer.',
    '[Sorry, we did not control] the tide that day.',
  ],
  passes: [
    'Sorry about the rain on your big day, here is a voucher.',
    'Sorry for assuming that the room was booked.',
    'Did we order the blue tiles or the grey ones?',
    'I am sorry that I did not call you back.',
    'Please excuse me for not writing sooner.',
  ],
} satisfies Rule;
