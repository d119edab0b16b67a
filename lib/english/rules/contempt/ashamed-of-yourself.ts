import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This passes judgement on the person as such.',
  patterns: [
    '(ashamed|embarrassed) of (yourself|yourselves|you)',
    '(shame|a curse) on (you|your)',
    'how (do|can) you (people)? (sleep at night|live with yourself|look at yourself|look in the mirror)',
    'do you (people)? have (no|any) (shame|decency|self respect|conscience)',
    '(you have|you people have) no (shame|decency|conscience|integrity|honour|honor|backbone|spine)',
    'you (are|were) (a)? (lying|liars|cheating|stealing) (to|from)',
    '(stop|quit) (your)? lying',
    'you (have|had)? (all)? (lied|lie|keep lying|are lying|been lying) (to)?',
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
    'You lost it and then [you lied to] me.',
  ],
  passes: [
    'It is a shame that the concert was called off.',
    'Please lie still while the scanner runs, and tell us if you lie better on your side.',
    'How did you sleep at the hotel?',
    'There is no shame in asking for more time.',
  ],
} satisfies Rule;
