import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This passes judgement on the person as such.',
  patterns: [
    '^ (so|tell me)? how (do|can) you (people)? (even)? sleep at night $',
    '(ashamed|embarrassed) of (yourself|yourselves)',
    '(you|they) (people|lot|all|really)? (should|ought to) (all|really)? be <very>? (ashamed|embarrassed|mortified) (to|for|about|that)',
    '(you|they) (people|lot|all|really)? (should|ought to) (all|really)? be <very>? ashamed $',
    '(you|they) (people|lot|all|really)? (should|ought to) (all|really)? hang your (head|heads)',
    '(shame|a curse) on (you|your)',
    'how (can|do) you (people)? (live with yourself|look at yourself|look in the mirror)',
    'do you (people)? have any (shame|decency|self respect|conscience)',
    '(you have|you people have) no (shame|decency|integrity|backbone|conscience) (at all|whatsoever|left)?',
    'you (are|were) (a)? (lying|liars|cheating|stealing) (to|from)',
    '(stop|quit) (your)? lying (to|about|and)',
    'you (have|had)? (all)? (lied|keep lying|are lying|been lying) (to (me|us|my|everyone)|about)',
    'you (cowboys|clowns|jokers|amateurs)',
  ],
  except: [
    '(not|never) <said> (that)? you',
    '(if|whether|where) you lie',
    'you lie (down|on|in|back|flat|still)',
  ],
  notAfter: notAsserted,
  flags: [
    '[Shame on you].',
    'You should be [ashamed of yourselves].',
    '[How do you sleep at night]?',
    'You lost it and then [you lied to me].',
    '[You should be ashamed to] call this a garden.',
  ],
  passes: [
    'How do you sleep at night with the noise from the yard?',
    'Please stop lying on that side.',
    'You have no spine problems on the scan.',
    'It is a shame that the concert was called off.',
    'Please lie still while the scanner runs, and tell us if you lie better on your side.',
    'How did you sleep at the hotel?',
    'There is no shame in asking for more time.',
  ],
} satisfies Rule;
