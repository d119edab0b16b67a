import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This hints that the writer knows how to reach someone in person.',
  patterns: [
    '(i|we) (know|found out|looked up|can find out|will find out|am going to find out|have found out|worked out) (exactly)? where (you|he|she|they|your ...) (all)? (live|lives|sleep|sleeps|go to school|goes to school)',
    '(i|we) (know|found out) (exactly)? where you (work|park|drink|walk)',
    '(i|we) (know|remember) (exactly)? (what|which) (bus|train|car|school|street|house|gym|road|pub) (you|your ...) (get|catch|ride|walk|park|drive|take|use|goes to|go to|live|lives)',
    '(i|we) know where (is|are) your <dear-to-you>',
    '(i|we) (am|are|have been) watching (you|your every move)',
    '(shame|pity) if (something|anything) (bad)? (happened|were to happen|was to happen|should happen)',
    '(i|we) will find you $',
    '(i|we) will (hunt|track) you down',
    '(i am|we are) coming for (you|your <dear-to-you>|all of you) $',
    '(i|we) (will|am going to|are going to) be waiting for you (after work|when you leave|when you finish|at your car|in the dark)',
  ],
  flags: [
    'Remember that [I know where you live].',
    'It would be a [shame if something happened] to the van.',
    '[I know where your daughter goes to school].',
    '[We know which car you drive].',
  ],
  passes: [
    'I know where you stand on the budget.',
    'Please let me know which train you take, and I will pick you up.',
    'The driver will be waiting for you outside arrivals.',
    'Please tell the driver where you live so that he can plan the route.',
    'What a lovely house you have!',
  ],
} satisfies Rule;
