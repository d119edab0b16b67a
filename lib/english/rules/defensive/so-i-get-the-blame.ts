import type { Rule } from '@/lib/engine/rule';

const fault =
  '(late|lateness|slow|lost|broken|rude|careless|failure|mistake|error|crisis|disaster|outage|delay|negligence|negligent|incompetent|incompetence|wrong|damage|damaged|misleading|unsafe|dirty|filthy|noisy|missed|bug|fault|faulty|defect|unprofessional|unacceptable|urgent|ruined)';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  answering: { attack: 'info' },
  message: 'The talk turns to how the writer is treated; the reader still has the problem.',
  patterns: [
    '(why|how come|how is it) (that)? (am|are|is|does|do|must) (i|we|it|everything|my team|our team) (always|again|now|suddenly|constantly)? (being)? (always|again|now|suddenly)? (blamed|the one|the ones|singled out|my fault|our fault|me|us|attacked|at fault|to blame|the bad guy|the bad guys|the villain)',
    '(i|we|my team|our team|my staff|our staff) (am|are|feel|was|were|have been|get|got|is) (being|getting|always|constantly|unfairly|now|forever|once again)? (being|unfairly)? (blamed|singled out|picked on|accused|attacked|scapegoated|targeted|second guessed|interrogated|put on trial|crucified|hauled over|ambushed|victimised|victimized|made out to be|made to look|made to feel|painted as|held to ransom|treated like (criminals|a criminal|dirt|idiots|an idiot|children|a child|servants|thieves|a thief))',
    '(everything|it|this|that|all of this) is (now|suddenly|somehow|always|apparently|of course|yet again|once again) (my|our) (fault|mistake)',
    '(i|we) (do|did) not (much|really|at all|particularly|very much)? (appreciate|like|care for|welcome|enjoy|deserve|need) (the|your|this|that|being|these|to be|his|her) ... (tone|accusation|accusations|insinuation|insinuations|implication|attitude|wording|blame|criticism|blamed|accused|spoken|talked|told|lectured|shouted|treated|attack|attacks|language|sarcasm|manner|abuse|characterisation|characterization|lecture|lectures)',
    '(i|we) (strongly|absolutely|utterly|totally|completely|categorically|flatly|firmly|must|frankly)? (object|resent|reject|refute|bristle|take (exception|issue|offence|offense|umbrage)) (to|with|at)? (the|your|that|this|any|being) ... (tone|suggestion|accusation|accusations|implication|notion|insinuation|told|called|accused|lectured|idea that|characterisation|allegation|criticism|criticisms)',
    '(that|this|it) is (simply|just|plainly|frankly|patently|totally|completely|utterly|flatly|clearly)? (a|an|such a|such an) (wild|baseless|false|unfounded|unfair|ridiculous|absurd|outrageous|cheap|bold|sweeping|gross|serious|huge|massive)? (accusation|exaggeration|slander|slur|overstatement|cheap shot|low blow|sweeping statement|overreaction|distortion)',
    `${fault} is (surely|perhaps|hardly|not|probably)? (a|rather a|a bit of a|hardly the|not the|too|quite a|not really the) (strong|big|harsh|loaded|unfair|ugly|right|heavy|bit strong|bit harsh|bit much)? (a)? (word|term|exaggeration|stretch|overstatement|description)`,
    `(i|we) (would|could|can) (not|hardly|never|scarcely) (exactly|really|quite|go so far as to)? (call|describe|label) (it|this|that|him|her|them|what|a|the|one|two|three) ... ${fault}`,
    `(not|hardly|scarcely|never) (quite|entirely|really|exactly)? (fair|right|just|reasonable|accurate|correct) (of (you|anyone|him|her|them))? to (call|say|blame|claim|suggest|describe|judge|hold|put|single|treat|complain|accuse|say that|imply|criticise|criticize)`,
    '(unfair|harsh|unjust|unreasonable|wrong|ridiculous|absurd|rich|outrageous) (of (you|anyone|him|her|them))? to (call|say|blame|claim|describe|judge|hold (me|us|this)|put (this|that|it|all)|single|treat|complain|accuse|imply|criticise|criticize|lay|pin)',
    '(do not|not) (think|believe|feel|see|consider) (that)? (it|this|that) (is|was)? (right|fair|reasonable|just|helpful|correct) (of you)? to (call|say|blame|claim|suggest|describe|judge|hold|put|single|treat|complain|accuse|imply|criticise|criticize)',
    '(i|we|my team|our team|my people) (do|did) not (come here|come to work|get up|sign up|deserve|get paid|ask) (to be|for|in the morning to be|to get)? (this|blamed|insulted|abused|accused|lectured|shouted|treated|spoken|criticised|criticized|yelled|talked)',
    '(strong|harsh|big|fighting|unkind) words (for|from|coming|considering|given|over|about)',
    '(a bit|bit|rather|somewhat|quite|pretty|slightly) (harsh|steep|strong|over the top|much|unfair|unkind|dramatic) (to|of you|given|considering|coming|for|is it not|do you not think|if you ask me|isnt it)',
    '(i|we) (was|were|am|are|have been) (only|just|merely) (trying|attempting) to (help|be helpful|be nice|do (my|our) (job|best)|be of (help|service)|do the right thing|be friendly|save you)',
    '(this|that|so this|so that) is (what|the thanks|all the thanks) (i|we) get (for)?',
    '(no|never a|not a|without a) (word of)? (thanks|thank you|kind word|good word|credit) (for|when|but|and|only)',
    '(after)? all (that)? (i|we) (get|got|ever get|hear|ever hear) (is|are|was) (complaints|criticism|blame|moaning|grief|abuse|negativity)',
    '(you|they|people|customers|clients|everyone|everybody) (only|never|always) (ever)? (call|write|email|notice|mention|remember|get in touch|see|say|thank|contact|hear) ... when (something|things|it|there|we|i) (goes|go|is|breaks|fail|fails|break|make|drop|are) (wrong|broken|badly|a|down)?',
    '(i|we) (never|hardly ever|rarely) (hear|get|see|receive) ... when (things|everything|it|all) (goes|go|works|is|runs) (well|right|fine|smoothly)',
  ],
  notWith: ['<helping>', '<owning>'],
  except: [
    '(you|your) (are|were) (right|entitled) to',
    'we do not need (to be|the) (told|tone)',
    '(not|hardly) (fair|right|reasonable) to (you|our|the|your|those|other)',
  ],
  suggestions: [
    { sentence: 'I can see why this is frustrating; what I can do now is [the next step].' },
    { sentence: 'I would like to put this right: [the next step].' },
  ],
  flags: [
    '[Why am I always the one] who has to explain it?',
    'So [it is now my fault] that it rained.',
    '[I do not appreciate the tone] of your note.',
    '[I would hardly call two hours a delay].',
    '[Late is a strong word].',
    'It is [unfair to blame] the kitchen for that.',
    '[We were only trying to help].',
  ],
  passes: [
    'It was unfair of us to charge you twice, and you have the money back.',
    'I was only trying the blue key; the red one fits.',
    'It would not be fair to the other guests.',
    'I would call the bank on Monday.',
  ],
} satisfies Rule;
