import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that their experience counts for little.',
  patterns: [
    'you (should|ought to) (really|surely|well|very well|perfectly well|already)? know (this|better|by now|already|perfectly well|very well|how (this|that|it) works)',
    'as you (should|ought to|must surely|would) (already)? (know|be aware|remember|have seen|have read)',
    '(surely|i am sure) (even)? you (know|realise|realize|understand|can see|must|of all people|are (able|capable|intelligent|clever|smart))',
    '(i|we) would have (thought|expected|hoped|assumed) (that)? (you|someone|somebody|anyone|a person|a professional|a company) ... (know|understand|realise|realize|able|better|grasp|capable|position|experience|least)',
    '(someone|somebody|a person|a man|a woman|people|anyone) (in|with|of|at) your (position|experience|level|standing|age|seniority|role)',
    'for (someone|somebody) (with|of|in) your (position|experience|level|age|seniority)',
    '(you are|you must be|being) (obviously|clearly|still)? (new|inexperienced|green|too young|a beginner) (here|to (this|the industry|business))? so',
    '(you|people like you) (would|could|will) not (understand|get it|know the difference|be able to (understand|follow|grasp))',
    '(when|once) you have (a bit|a little|some|more|been) (more)? (experience|doing this|around|in the business|in this business) ... (understand|know|see|learn|realise|realize)',
    'leave (it|this|that|these things) to the (experts|professionals|grown ups|adults|pros|big boys)',
    '(do not worry|never mind) your (pretty|little|pretty little) head',
    '(young lady|young man|little lady|missy|sonny) $',
    '(you|people) (need|have) to (understand|realise|realize|learn|accept|grasp|get it into) (that|how|to|your)?',
    '(do|did) you (people)? not (know|understand) (anything|the first thing|how (this|business|contracts|things) (work|works))',
    'you do (realise|realize|understand|know) (that)? (i|we|it|this|there|you|a|the|he|she|they)',
    '(you|better) (should|to|just)? leave ... to (us|me|the (experts|professionals|adults|grown ups))',
    '(try|do|go over|explain) (this|that|it) (one more time|again) shall we',
  ],
  except: [
    'so (that)? you would not understand',
    'you (need|have) to (understand|learn|accept) (the|these|this|all|a|your|our|both)',
    '(if|do|does|what|skills|courses|everything|all|things) you (need|have) to (understand|learn|accept|realise|realize)',
    '(what|whatever|everything|all) (that)? you should know',
  ],
  suggestions: [
    { sentence: 'What matters here is [the point].' },
    { sentence: 'I would like to explain how we see it: [the point].' },
  ],
  flags: [
    '[You should know better] than to park there.',
    '[As you should know], glass is not insured.',
    '[Leave it to the experts].',
    '[You need to understand that] stone takes time.',
  ],
  passes: [
    'You should know your room number by Friday.',
    'We think you should see the second flat, too.',
    'Do you know someone with experience of thatched roofs?',
    'This is all you need to learn the basics of the till.',
  ],
} satisfies Rule;
