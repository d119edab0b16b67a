import type { Rule } from '@/lib/engine/rule';

const thinks =
  '(think|thinks|seem to think|seems to think|realise|realize|appreciate|imagine|make out|suggest|suppose|believe|might think)';
const load =
  '(goes|goes on|it takes|hard|many|work|hours|effort|effort|pressure|volume|complexity|difficult|long|stretched|busy|complicated|complex|we (have|deal|do|are|put|go)|i (have|deal|do|am|put|go)|it is like|running)';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader is told to pity the writer, while the trouble stays where it is.',
  patterns: [
    `(harder|trickier|more (complicated|complex|difficult|involved)|less simple) than (you|people|some people|most people|they|it) ${thinks}`,
    `not (quite|nearly|anything like|anywhere near)? (as|so) (easy|simple|straightforward|quick) as (you|people|some people|they) ${thinks}`,
    'not (quite|nearly|simply|just)? (as|so)? (easy|simple|straightforward)? (as|a matter of|a case of) (just|simply)? (pressing|flicking|pushing|clicking|waving|snapping) (a|the|my|our)',
    '(is|are|was) (much|far|always)? (easier|easy) said than done',
    '(easy|simple) (enough)? (for (you|some people|people|some|outsiders|others))? to (criticise|criticize|judge|complain|point (the|a|your)? (finger|fingers)|blame|carp|snipe|find fault|moan) (from|when|if|after|about|with)?',
    `(you|customers|clients|people|outsiders|they) (do not|can not|could not|clearly do not|have never|hardly|clearly have not|obviously do not|have no idea|have no conception|have (absolutely)? no clue|have (absolutely)? no notion) (really|fully|possibly|even|quite|seem to|actually|about|of)? (understand|appreciate|realise|realize|grasp|know|see|imagine)? (just|exactly)? (what|how|how much) ${load}`,
    'there is (a lot|far|rather|much|a great deal|quite a bit)? more to (it|this|that|my job|our job|my work|our work|running ... |the job) than (you|that|meets|just|simply|pressing|sending|people)',
    '(i would (like|love) to see you|let us see you|i challenge you to|you try|by all means try) (to)? (do|doing|run|running|manage|managing|cope|coping|handle|handling|answer|answering|juggle|juggling|keep|keeping|work|working|sit|sitting|stand|standing|get|getting|explain|explaining|deal|dealing|do any better)',
    '(a day|a week|one day|an hour|one hour|five minutes|one shift|a shift|a month) (in|doing|behind|at|on) (my|our|the|this) (shoes|chair|job|kitchen|world|seat|counter|desk|phones|phone|ward|till|shop|place|office)',
    '(and|but|well|so|now|then) you try',
    '(walk|walked|walking|stand|stood|standing|put yourself) (a mile|for a (day|minute|moment))? in (my|our) (shoes|boots|place|position)',
    '(give|giving) (me|us) a break (here|please|will you|now)? $',
    '(cut|cutting) (me|us) (a little|a bit of|some) slack',
    '(get|gets|keep) off (my|our) (back|case)',
    '(moving|moved|move|shifting|shifted|keep moving) (the|our|my) (goalposts|goal posts)',
    '(requirements|requirement|spec|specs|specification|brief|scope|goalposts|goal posts|design|target|instructions|plan|plans|wishes|numbers|order|list) (just|always|constantly|simply|always seem to|always seems to)? (kept|keep|keeps) (on)? (changing|moving|shifting|growing|expanding)',
    '(work|worked|working|was|were|am|are) ... (understaffed|short handed|short staffed|down|short|with half (the|a|our)|on our knees|on my knees|to the bone|on (four|five|three) hours sleep) (so|what|and still|and yet|as you know)',
    '(with)? (half (of)? (the|my|our) (team|staff|crew|department|shift|office|kitchen)|two people|three people|one person|two of us|three of us) (off|down|away|out|short|sick|missing|off sick|on leave) ... (so|what|and you|of course|no wonder|hardly)',
    '(have you|did you|do you) (ever|even)? (tried|try|any idea|stopped to|stop to|ever) ... (how hard|how many|what it takes|how long|to run|running|to think (what|how|about (us|me|the people)))',
  ],
  notWith: ['<helping>', '<owning>'],
  except: [
    'how (many|long|much) ... (grateful|happy|enjoy|thankful|miss)',
    '(more|easy|easier) ... than (we|i) (thought|expected|imagined)',
    '(if|whether|tell me|let me know|ask) ... (you|they) do not (know|understand|see) (how|what)',
    '(you|they|people|customers|clients) do not (know|see) (how many|how long|what it takes|how much) ... (until|before|yet)',
    'a (day|week|month|shift) (in|at|on) the (office|shop|kitchen|ward|phones|desk|place)',
  ],
  suggestions: [
    { sentence: 'It is taking longer than I told you; the next step is [the step], by [day].' },
    { sentence: 'What I can do now is [the next step].' },
  ],
  flags: [
    'Baking for ninety is [harder than you think].',
    '[You have no idea how much work] goes into a hem.',
    '[I would love to see you run] a school canteen.',
    '[Cut us some slack], we open in an hour.',
    'It is [easy to criticise from] the sofa.',
    'The [brief kept changing], so of course it is late.',
  ],
  passes: [
    'It is harder than we thought, so we need until Friday.',
    'You do not know how happy this makes us.',
    'You do not see how many seats are left until you log in.',
    'There is a break at ten, and coffee in the hall.',
  ],
} satisfies Rule;
