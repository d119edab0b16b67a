import type { Cue } from '@/lib/engine/rule';

/** Said of a parcel, or of a blow: what is coming tells which (lib/coach/danger.ts). */
export default {
  says: 'Says what the writer will do, or what will come if the reader does not obey.',
  patterns: [
    '(i|we) (will|shall|am going to|are going to|am coming|are coming|am bringing|are bringing|am about to|swear|swear to god|promise|might just|would gladly|would happily|would love to|want to|can not wait to)',
    '(i|we) (just|really|only)? (want|need|have) to (see|hear|watch)',
    '(or|and|then|otherwise) (i|we|he|she|they|you|somebody|someone|your ...|it|that ...) (will|am|are|is|gets|get|go|goes|come|put|fetch|bring|burn|smash|set|break)',
    '(somebody|someone|one of you|you|he|she|they|whoever ...|anyone who ...|your ...) (is|are|will|shall|had better|better|gets|get|ends|end) (all|both|soon|really)? (going to|gonna|be|get|pay|need|end up|up|find|wish|have|not)',
    '(next time|the next time|unless|or else|until|till|if) (i|you|he|she|that|this|it|we|they|my|your|the)',
    '(cancel|pay|bring|give|send|open|fix|sort|move|come|touch|ring|call|get|put|take|turn|answer|return|stop|leave) ... (or|and)',
    '(bring|fetch|bringing|fetching|got|have got) (a|the|my|some|me)',
    '(your|his|her|their) ... (is|are|will be|goes|go|gets|get|ends up) (on|in|up|through|under|out|next|gone|for it)',
    '(is|are|comes|come|costs|would be|works out) (much|far|a lot)? (cheaper|quicker|easier|simpler|less) than',
  ],
  flags: [
    '[I will] break it down.',
    '[Next time you] knock, bring help.',
    '[Open the gate or] it comes down.',
    '[You had better be] far away.',
  ],
  passes: ['The crate came on Monday.', 'Is it ready?', 'What a lovely evening.', 'Both lamps work again.'],
} satisfies Cue;
