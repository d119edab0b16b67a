import type { Rule } from '@/lib/engine/rule';

const nobody =
  '(nobody|no one|none of us|who|no human being|no person|no team|no company|no system|no process|no engineer|no doctor|no driver|not one person)';
const seen =
  '(foreseen|known|predicted|expected|guessed|caught|spotted|imagined|anticipated|prevented|noticed|avoided|stopped|planned for|thought of|seen (it|this|that) coming)';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that nothing could have been done, and wonders about next time.',
  patterns: [
    `${nobody} (on earth|in their right mind|alive|honestly|seriously)? (can|could|would|will) (possibly|ever|really|reasonably|honestly)? (have)? (possibly|ever|really|reasonably|honestly)? ${seen}`,
    `${nobody} (can|could|would|will|is going to) (possibly|ever|really|reasonably|honestly)? (catch|spot|check|foresee|predict|remember|prevent|anticipate|get) (everything|every|all|each|absolutely|it right every|everything right)`,
    `(i|we) (can not|could not|could hardly|can hardly) (possibly|ever|really|reasonably|honestly)? (have)? (possibly|ever|really|reasonably|honestly)? ${seen}`,
    '(can|could|should) (not|hardly|scarcely) (seriously|really|possibly|reasonably|honestly)? expect (one|a|two|three|a single|a small|us|me|my|our|anyone|anybody) ... ... to (catch|check|know|see|spot|remember|do|read|work|be|foresee|drop|guess|follow|keep|answer|have|get|find|think|watch|manage)',
    '(expect|expecting|expects) (one person|one man|one woman|a single person|a team of|two people|us|me) (all)? to (drop|jump|know|guess|read|remember|babysit|be (everywhere|in two|available|perfect|psychic)|work (miracles|for free|all night|weekends))',
    '(i am|we are) (no|not|only|just|hardly) (all|exactly)? (a|an|the|your|your personal)? (clairvoyant|omniscient|oracle|octopus|saint|saints|god|gods|machine|machines|slave|slaves|servants|servant|fortune teller|babysitter|babysitters|nanny|mother|secretary|personal assistant|therapist|search engine|encyclopaedia|encyclopedia|human|computer|computers)',
    '(i|we|our staff|nobody is|no one is) (are|am)? not paid (enough)? to (be|know|guess|think|read|care|listen|babysit|argue|get|stand|take)',
    '(find|show|name) me (the|a|one|any) ... (who|that) (has|have|does|can|could|did|is|was)? never',
    'am i not (even)? (allowed|entitled|permitted)',
    '(how|what|where|why) (on earth|in the world|in heavens name|in gods name|the hell|the heck|the devil) (am|is|are|was|were|do|did|does|should|could|would|can) (i|we|anyone|anybody|one|you|a person|people|my|our)',
    'what (exactly|precisely|else)? (do|does|did|am|are|was|were) (people|anyone|anybody|they|everyone|i|we) (imagine|expect|think|want|supposed|meant|expected) (i|we|us|me|to|can|could)',
    '(eyes in the back of|x ray vision|second sight|mind reading (skills|powers|abilities)|(read|reading) (minds|your mind|people minds))',
    '(there is|there are|there were|there was) (only|just) (one|two|three|four|so many|so much) of (me|us)',
    '(there are|have|are|is|i have|we have) only (so many|so much|24|twenty four) (hours|time|hands|people)',
    '(i|we) (only)? have (only)? (one|two) (pair|pairs|set) of (hands|eyes|ears)',
    '(these|such|those|little) things (do|will|can|are bound to|are going to)? (slip through|slip by|get missed|get lost|go wrong|be missed|fall through)',
    '(it|this|that|mistakes|things|delays) (is|was|are|were) (bound|always going) to (happen|occur|go|come|break|fail|slip)',
    '(it|this|that|which) (was|is) (completely|totally|entirely|simply|just|quite)? (unforeseeable|unavoidable|inevitable|unpreventable|impossible to (foresee|predict|know|prevent|avoid|catch|spot))',
  ],
  notWith: ['<helping>', '<owning>'],
  except: [
    'who (can|could|would|will) (check|spot|catch|get|remember) (all|everything|every|each) ... for',
    '(our|your|the) ... who (can|could|would|will)',
    '(someone|somebody|anyone|anybody|person|people|those|all|colleague) who (can|could|would|will)',
    'who would have thought (that)? (we|you|i) (would|could)',
  ],
  suggestions: [
    { sentence: 'We did not see this coming, and so that we do next time, we will [what changes].' },
    { sentence: 'What I can do now is [the next step].' },
  ],
  flags: [
    '[Nobody could have foreseen] the frost.',
    '[We could not possibly have known] about the second door.',
    'You [cannot expect one cook to watch] every pan.',
    '[I am not your secretary].',
    'Sadly, [there is only one of me].',
  ],
  passes: [
    'Is there anybody who can check the list before noon?',
    'We did not expect snow in May, and the tent was too thin; I am sorry.',
    'Nobody could find the key, so we used the side door.',
    'Who can check the figures on page four?',
  ],
} satisfies Rule;
