import type { Cue } from '@/lib/engine/rule';

const what =
  '(what|why|where|how|when|which|who|whether|if|the (root|exact|actual|real)? (cause|reason|answer|status|problem|whereabouts))';

export default {
  says: 'Says that nobody knows yet what happened, where it is or what can be done.',
  patterns: [
    `(do|does|did|can|could) not (yet|currently|actually|even|really|know)? (know|tell|say|explain|see|understand|have|find|trace|locate|reproduce|give) (you|me|us|for certain|for sure|yet|at this point|at the moment|right now)? (yet|for certain|for sure)? (${what}|anything|it|them|an answer|an eta|an explanation|a cause|a reason|the answer)`,
    `(no|not a|not one|without) (root|real|clear)? (idea|clue|explanation|answer|answers|cause|reason|trace|sign|scan|scans|record|news|eta|update|word|information|location|signal|whereabouts|sighting) (yet|so far|of|why|what|where|how|when|since|for|at|as|on|from|as to|available|has|and|or|either|will|is)?`,
    `(nobody|no one|none of (you|them|us)|not (one|1|a single one|a soul|any|a single person) (of)? (you|them|us|person|of your)?|not (even)? one of) ... (know|knows|tell|explain|say|says|find|answer|answers|seen|heard|can say|has a clue|explanation|idea)`,
    `(still|currently|now|just|are|am|is|been|team|lab|depot|carrier|engineers|engineer|colleagues) (still|currently|now)? (looking|checking|searching|investigating|chasing|tracing|trying to (find|trace|understand|work|locate|establish)) (into|for|on|it|this|that|out|with|at|things|everything)?`,
    '(are|is|am) (still)? (looking into|investigating|searching|checking|tracing|trying to find out|trying to establish|trying to trace|trying to locate|on the case|none the wiser|baffled|at a loss|puzzled)',
    '(you|they|all|just|people|staff|lads|engineer|engineers|everyone|colleagues) (all|just|only|simply|merely)? (shrug|shrugs|shrugged|shrugging|scratch (their|your) heads|scratching (their|your|our) heads|scratch (his|her) head|guess|guessing|clueless|baffled|stumped|in the dark|no wiser)',
    '(drawn|drew|draws) a (complete|total)? blank',
    '(not) (on|in|at|with) ... not (on|in|at|with)',
    '(nowhere|not anywhere) to be (found|seen)',
    '(still|remains|is|was) (a|an) (complete|total|bit of a)? (mystery|puzzle|riddle|enigma)',
    '(trail|track) ... cold',
    '(do|does) not (yet|as yet|quite|currently) know',
    '(would|will|need|needs|have|has|must|shall|still|going) (first|still)? (have|need|to)? (to)? (first)? (check|look into|go through|find out|research|investigate|clarify|establish|trace|work out|dig into) (first|how|what|why|where|which|whether|who|into)',
    '(status|whereabouts|location|cause|reason|eta|position) (is|was|are|remains)? (still|currently|as yet)? (unknown|unclear|unavailable|not known|unexplained|a mystery|not clear)',
    '(unknown|unexplained|untraceable|unaccounted for|gone dark|been dark|is dark|offline since|vanished|disappeared without)',
    '(has|have) been dark',
    '(cannot|can not|could not|unable to|failed to|yet to) (be)? (find|found|locate|located|trace|traced|explain|explained|establish|established|identify|identified|account for)',
    '(will|would|do) (have|be|get) (none|no (answer|explanation|idea|clue)) (either|yet|too)?',
  ],
  except: [
    '(want|need|like|love) to know (if|whether|when|more|about|which|how much)',
    'no (idea|doubt|news is)',
    '(no|not a|not one|not a single|without) (word|news|update|answer|answers|reply|sign|explanation) (from|by|to) (you|my|our|this|two|three|four|any|him|her|them|your|anyone|anybody|the)',
    '(looking|look) (for|into) (forward|a new|another)',
    '(no|any) (word|sign|record) (of|for) (thanks|apology)',
    '(working|work) (on|with) (you|us|your|a|the (weekend|monday))',
    'waiting (for|on|with) (you|your|me|my|the (bus|train))',
  ],
  flags: [
    'At this stage we [do not know why] it tripped.',
    'There is [no trace of] the van since nine.',
    '[Nobody can tell] me where she is.',
    'The labs [are still searching for] it.',
    'The [cause is still unknown].',
  ],
  passes: [
    'I know why it broke, and it is fixed.',
    'Your parcel is at the depot.',
    'We look forward to the day.',
    'Please tell me how much it is.',
    'Three weeks, and not one word from you.',
  ],
} satisfies Cue;
