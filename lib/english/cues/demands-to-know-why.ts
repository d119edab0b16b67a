import type { Cue } from '@/lib/engine/rule';

/** Asked in rage, it says that nobody has told them yet (lib/coach/dead-end.ts). */
export default {
  says: 'Demands to know what happened, or where something or somebody is.',
  patterns: [
    '^ (so|and|but|well|then)? where (the hell|on earth|the fuck|in gods name|in heavens name|exactly)? (is|are|s) (it|he|she|they|my|our|the|her|his|that|those|all)',
    '(want|need|demand|tell me|tell us|like|know|knows|idea|clue|say|asked|asking|ask) ... where (it|he|she|they|my|our|the|her|his|that|those) ',
    '(what|how|why) (the|in|on) (hell|fuck|devil|heck|gods name|earth|blazes|bloody hell) (happened|happens|went|is|did|was|could|can|do)',
    '^ (so|and|but|well|then)? what (exactly|actually)? (happened|went wrong|has happened|have you done|did you do)',
    '(want|need|demand|tell me|tell us|like) (to know|an explanation|answers|an answer|to be told) (now|why|what|how|where|for)?',
    '^ (just)? (explain|answer me|answer us|tell me|find it|find him|find her|find them)',
    'how (the hell|on earth)? (could|can|did|does|is) (this|that|it|such a thing) (happen|happened|possible|come about|go wrong)',
    '(who|which of you) (has|is|was|did) ... (slept|asleep|responsible|to blame|drunk)',
    '(you|they|and you) (have)? (lost|mislaid|misplaced) (my|our|her|his|the|it|them|him)',
  ],
  flags: [
    '[Where is my] violin?',
    '[What on earth happened]?',
    'I [want to know where they] are.',
    '[Answer me].',
  ],
  passes: ['The violin is where I left it.', 'I know the hall.', 'Where do I park?'],
} satisfies Cue;
