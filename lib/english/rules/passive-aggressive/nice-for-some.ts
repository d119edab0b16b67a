import type { Rule } from '@/lib/engine/rule';

const leisure =
  '(lunch|long lunch|weekend|long weekend|holiday|holidays|golf|round of golf|break|coffee break|tea break|beauty sleep|sleep|nap|siesta|bank holiday|evening off|day off|afternoon off|early finish|yoga|spa day|massage|gym|busy (day|schedule|social life|life|morning|diary)|important (meeting|meetings|work|call|business)|skiing|tennis|rest|social life|conversation|chat|coffee|tan|weekend plans|hobby|hobbies|slumber|packed diary)';
const nice =
  '(nice|good|lovely|great|wonderful|heartening|reassuring|comforting|delightful|charming|touching|refreshing|heartwarming|fine|marvellous)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'Envy dressed as good wishes; the reader hears the reproach.',
  patterns: [
    `(i|we) (would|should) (really|absolutely|simply|just|so|of course|also)? (hate|be sorry|be loath|not (want|wish|dream of|like)|never (dream of|forgive myself|want)|be mortified) (to|for|if)? (this|it|us|me|a|our|my|the|such|anything|to)? (to|were to|interrupt|interrupting|disturb|disturbing|spoil|spoiling|ruin|keep|keeping|drag|tear|cut into|come between|get in the way of|stand between|impose on|intrude on|trouble|bother|bothering|delay|deprive|take|distract) (interrupt|disturb|spoil|ruin|keep|drag|tear|cut|come|get|stand|impose|intrude|delay|distract|you|your|into|on) ... ${leisure}`,
    `(sorry|apologies|forgive me|excuse me|far be it from me) (to|for|if|that) (i|we|this|the)? (have|has|had|be|to)? (interrupt|interrupting|interrupted|disturb|disturbing|disturbed|spoil|spoiling|spoiled|ruin|ruining|cut into|cutting into|come between|coming between|intrude on|intruding on|trouble|keep|keeping|drag|dragging) (you|your|on)? (from|away|into|during|on|off)? (from)? (your|the) ... ${leisure}`,
    `(hope|trust|do hope) (that)? (you|your) (had|have|enjoyed|are enjoying|enjoy|are having|was|is|were|well) ... ${leisure} (while|whilst|because|since|as (we|i)|seeing as|meanwhile|in the meantime) (i|we|my|our|the rest|some|here|others)`,
    `${nice} (to see|to know|to hear|to learn|that) (that)? (some people|some of us|somebody|someone|certain people|you (still|can|get|have|had|found|could|manage|are)|your (team|office|colleagues|boss) (still|can|get|gets|has|have|find|finds)|at least (someone|somebody|you|one of us)|not everyone) (still|can|could|get|gets|got|have|has|had|find|finds|manage|manages|take|takes|are|is|leave|leaves|knows how|enjoy|enjoys|enjoying|afford|sleep|sleeps)? (time|to leave|to enjoy|to go|to sleep|to relax|to take|leave|enjoy|sleep|relax|go|off|away|home|a (life|holiday|weekend|break)|holidays|weekends|still|such|so)`,
    `(it)? (must be|is) (so|very|really)? ${nice} (for some|for some people|work if you can get it|to be (you|able|so|that|paid)|to have (so much|that much|all|the (time|luxury|leisure)|nothing|somebody|someone|people|such|time)|to (sit|wait|relax|go|leave|sleep|swan|work|live|only|just|get) (around|back|off|in|when|while|home|at|from|to|away|have))`,
    `${nice} (for some|for some people|work if you can get it)`,
    '(lucky you|lucky for some|all right for some|alright for some|some people have all the luck|some have all the luck|it is all right for some|how the other half lives|if only (i|we|some of us|all of us) (had|could|were))',
    '(how|so) (very|truly|really|absolutely)? (lovely|nice|wonderful|marvellous|fortunate|convenient|pleasant|delightful|relaxing|restful|splendid) (it must be|for you|to (have (so much|that much|such|all|the (time|luxury|leisure)|nothing)|be (so|able|paid|in a position)))',
    `(while|whilst|as) (you|your (team|boss|office)) (were|was|are|is|have been|has been|went|sat|lay|slept|sun|sunned|enjoyed|enjoy|enjoying|relaxed|relax) (away|off|out|busy|at|on|in|enjoying|sunning|relaxing|sleeping|having|tucked|still|skiing|golfing|lying)? ... (${leisure.slice(1, -1)}|beach|pool|sun|pub|bed|slopes|lunch|holiday|sofa|sleeping) (i|we|some of us|the rest of us|others|my team|our team|someone|somebody)`,
    '(nice|good|lovely|great|wonderful|delighted|pleased|glad|a (treat|joy|pleasure|relief)) to (hear|have heard|get (a|any) (reply|answer|response|word)|see) ... (at last|at long last|finally|eventually|after all this time|after (only)? (<number>|several|many|a few) (weeks|months|emails|reminders|days)|in the end|so (promptly|quickly)|for once|for a change)',
    '(and|so|well|ah)? there you are (at last|finally)',
    '(look|guess|well look) who (is|has|finally|decided|woke|turned|it is)',
    '(he|she|it|you|they) (lives|live|speaks|speak|is alive|are alive|has risen|have risen) (after all|at last)? $',
    '(thank|thanks|kind|good|nice|generous|big|gracious|noble|sweet|decent|grand) (you|of you) (for|to) (gracing|fitting (me|us)|squeezing (me|us)|sparing (me|us)|remembering (me|us|that|we)|making (time|room) for (little)?|stooping|deigning|condescending|honouring|honoring|joining (us)? (at last|finally|in the end|after)|checking in|waking up|surfacing|dropping by|bothering|stopping by)',
    '(glad|happy|pleased|delighted|thrilled|relieved) (that)? (you|someone|somebody|your (team|boss)) (could|can|were able|was able|found|find|managed|have found|has found|finally) (to)? (fit (me|us|this|it) in|squeeze (me|us|this|it) in|spare (me|us|a|five|two|ten)|the time to|time to|make it|a (window|gap|minute|moment)|tear yourself|join us (at last|after all|in the end))',
  ],
  except: [
    '(good|great|nice|lovely) to (see|know|hear) that you (are|have|can) (well|back|better|still (with|enjoying|coming|here))',
    'nice to hear from you (again|after all this time|finally)? (how|i hope)',
    '(must|it is) be nice to (be|have) (back|home|you|with)',
    '(glad|happy|pleased) (that)? you (could|can|were able to) (make it|join us) (to|on|for|and|yesterday|last|tonight|today)',
    'lucky for (us|me)',
    '(i|we) would (hate|not want) (for)? you to',
  ],
  notWith: ['(thank you|thanks a lot|welcome back|congratulations|well deserved|enjoy your|have a lovely)'],
  suggestions: [
    { sentence: 'I need [what is missing] by [day]; is that possible on your side?' },
    { sentence: 'Thank you for your answer.' },
  ],
  flags: [
    '[I would hate to interrupt your long lunch], but the crane is here.',
    '[Good to see that some people get to leave] at three.',
    '[How lovely to have so much] time for hats.',
    '[Lucky for some].',
    '[Nice to hear from you at last].',
    '[While you were on the beach, we] bailed out the boat.',
  ],
  passes: [
    'Nice to hear from you, Ines.',
    'I hope you had a lovely weekend.',
    'Good to see that you are well.',
    'I am sorry to disturb you, but the alarm is ringing.',
    'How lovely that you can come to the harbour party!',
    'I would hate for you to miss the ferry, so here is the timetable.',
  ],
} satisfies Rule;
