import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This hints that the writer knows how to reach someone in person.',
  patterns: [
    '(i|we) (know|found out|looked up|can find out|will find out|have found out|remember|worked out) (exactly)? where (you|he|she|they|your ...) (all)? (live|lives|sleep|sleeps|park|parks|drink|walk|go to school|goes to school|work|works)',
    '(know|knows|remember) (which|what) (car|school|bus|train|street|house|gym|bar|pub) (you|your ...) (drive|take|live|use|go|goes|went|are)',
    '(i|we) (am|are|have been) watching (you|your <dear-to-you>)',
    '(i|we) (saw|have seen|watched|followed) (you|your <dear-to-you>) (at|outside|leave|leaving|walk|walking|come|coming|go|going) ... (home|house|school|car park|parking lot|gym|night)',
    '(nice|lovely|beautiful|pretty|sweet) (little)? (family|kids|children|house|home|daughter|son|wife|car) you (have|have got|got)',
    '(shame|pity) if (something|anything) (bad)? (happened|were to happen|was to happen|should happen)',
    'i (will|am going to|can) (find you|find out who you are|hunt you|track you down|come (and)? find you)',
    '(i am|we are) coming for (you|your <dear-to-you>|all of you)',
    '(pay|paying) you a (little)? visit',
    '(wait|waiting) for you (outside|in the car park|in the parking lot|after work|at your car|when you leave)',
    '(i|we) know where (is|are) your',
    '(i|we) (have)? (been|was|were|drove|walked|went) (past|by|outside|round|around|to) your (house|home|flat|place|street|office|car|school|nursery)',
    '(know|knows) (what|which) (bus|train|car|school|street|gym|road) (you|your ...) (get|catch|ride|walk|park|drive|take|use|goes to|go to|live)',
  ],
  flags: [
    'Remember that [I know where you live].',
    'That is a [lovely family you have].',
    'It would be a [shame if something happened] to the van.',
    '[I know where your daughter goes to school].',
  ],
  passes: [
    'I know where you stand on the budget.',
    'Do you know where the spare key is kept?',
    'Our rep would be glad to come by on Tuesday if that suits you.',
    'Please tell the driver where you live so that he can plan the route.',
  ],
} satisfies Rule;
