import type { Rule } from '@/lib/engine/rule';

/** What anybody is said to be able to do, who is not the reader. */
const knows =
  '(know|knows|knew|tell|see (that|why|how|it)|spot|spots|spotted|manage|manages|managed|understand|understands|understood|grasp|grasps|follow|follows|figure|figured|work (it|that|this) out|works (it|that|this) out|worked (it|that|this) out|count|counts|guess|notice|noticed|read (it|this|that|a|the)|do (it|that|this|better)|get (it|this|that) right|gets (it|this|that) right|have (known|told|seen|spotted|noticed|managed|understood|worked|figured|guessed|done|got|read|found|caught|thought|checked))';
const could = '(could|can|would|should|ought to|will|might|must|did|does|had|has)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader is held against a child or a beginner, and found wanting.',
  patterns: [
    `even (a|an|any|the|my|our|your) ... ${could} (have)? (surely|probably|easily|also)? ${knows}`,
    `even (a|an|any|the|my|our|your) ... (knows|understands|manages|managed|grasps|gets it|got it|follows|followed|spotted|noticed)`,
    `(my|our|his|her|the neighbours|a|any|every|the average|an average|your average) (<number> year old|(child|toddler|kid|baby|puppy|hamster|goldfish|parrot|nephew|niece|grandson|granddaughter|grandmother|grandma|gran|nan|granny|grandfather|primary school (child|pupil)|schoolchild|schoolboy|schoolgirl|teenager) (of <number>)?|<number> year old (son|daughter|nephew|niece|grandson|granddaughter|child|boy|girl)) (at home)? ${could} (surely|probably|easily|also)? (have)? (do|done|draw|write|follow|read|fill|handle|put|build|make|made|open|find|understand|understood|${knows.slice(1, -1)})`,
    `(most|all|many|any) (adults|grown ups|grownups|<number> year olds|children|toddlers|teenagers|schoolchildren|first years|first graders|competent people|professionals|literate people|intelligent people|sensible people|normal people|sane people|reasonable people) (${could} (actually|easily|just)? ${knows}|(somehow|seem to|usually|generally|actually|easily)? (manage|managed|know|understand|grasp|cope|follow|work (it|this) out))`,
    `(you|one) (do not|would not|should not|hardly) (need|require|have to be|need to be|have to have|need to have|take) (to be)? (a|an)? (degree|phd|doctorate|diploma|genius|einstein|engineer|rocket scientist|scientist|scholar|professor|mathematician|lawyer|surgeon|expert|university|detective|sherlock|sherlock holmes|magician|crystal ball) (in ...)? to (know|see|understand|work|read|count|follow|tell|realise|realize|open|use|figure|find|spot|fill|grasp)`,
    '(it|this) (does not|hardly|should not) (take|need|require) (a|an) (degree|phd|doctorate|diploma|genius|einstein|engineer|rocket scientist|scientist|scholar|professor|mathematician|lawyer|brain surgeon|expert|detective) to',
    '(met|meet|seen|known|had|taught|trained|raised|dealt with|employed) (toddlers|children|kids|teenagers|puppies|dogs|donkeys|goldfish|sheep|five year olds|monkeys|parrots|cats|trainees|interns) (who|that|with) (had|have|has|can|could|are|were|better|more|show|showed|behave|behaved)',
    '(better|more|less) (manners|sense|brains|grace|class|decency|maturity|dignity|patience|common sense|intelligence|grown up|mature|organised|organized|reasonable|competent|polite) (than (you|yours|that|this|your|the likes))',
    '(explain|explained|put|say|write|spell) (it|this|that|things|everything) (out)? (to you)? (like|as if|as though|as to|as you would to|the way i would to) (you (are|were)|a|an|i (would|were)) ... (five|six|four|seven|ten|child|toddler|year old|kid|kindergarten|puppy|baby)',
    '(like|as if|as though) you (are|were) (a child|a toddler|an infant|five|six|four|three|in kindergarten|in nursery)',
  ],
  except: [
    'even (a|an|any|the|my|our) (small|slight|minor|brief|short|little|tiny|single|light|single) ',
    '(so|that|which) even (a|an) (beginner|child) (can|could)',
    'even the ... (did not|does not|could not|has not) know',
    'more (patience|sense) than (you (think|know)|me|i)',
    '(my|our) ... (would|could) have (loved|liked|enjoyed)',
    '(children|teenagers|adults) (can|could|will) (find|read|follow) (the|a|this)',
  ],
  notWith: ['(thank you|thanks|so easy to|proud|welcome|please|love)'],
  suggestions: [
    { sentence: 'What would help is [the step], and I am glad to walk you through it.' },
    { sentence: 'The answer is [the answer].' },
  ],
  flags: [
    '[Even a weekend sailor ought to know] that ropes rot.',
    '[My six year old could fill] in this form.',
    '[Most adults can work this out] in a minute.',
    '[You do not need a degree to read] a bus timetable.',
    'I have [met puppies with better] manners.',
  ],
  passes: [
    'Even a small leak can damage the floor.',
    'My grandmother would have loved your cake.',
    'You do not need a ticket to see the garden.',
    'The game is made so that a beginner can follow it.',
    'My six year old can come along, I hope?',
    'Most adults know the song, so they can sing along, thank you for asking.',
  ],
} satisfies Rule;
