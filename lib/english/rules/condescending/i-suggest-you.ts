import type { Rule } from '@/lib/engine/rule';

/** What nobody wants to be advised. */
const acts =
  '(actually|calm|check your facts|check your own|check your tone|do your|familiarise|familiarize|find another|grow|learn|listen|look again|look elsewhere|mind your|pay attention|pay more|read|re read|reconsider|refresh your|reread|rethink|stop|take a closer|take a good|take a hard|think|try reading|try to|watch your)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'Where nobody asked for it, this reads as an order with a raised eyebrow.',
  patterns: [
    `[(i|we|may i|can i) (would|strongly)? suggest that? you] ${acts}`,
    `[(i|we) would? strongly? (advise|urge) you to] ${acts}`,
    `[you (might|may) want to] (calm|check your (facts|own|tone|attitude)|do your (job|homework)|familiarise yourself|familiarize yourself|grow|learn (how)? to|mind your|pay (more|closer)? attention|watch your|work on your|brush up|invest in a|think (twice|before|harder))`,
    `[(perhaps|maybe) you (should|ought to)] ${acts}`,
  ],
  suggestions: ['it would help to'],
  flags: [
    '[I suggest you] read the small print.',
    '[We would strongly advise you to] familiarise yourself with the site rules.',
    'Before the next order [perhaps you should] check your own files.',
  ],
  passes: [
    'I suggest we meet on Thursday.',
    'We recommend that you book early for August.',
    'I suggest you bring boots, the field is wet.',
    'You might want to add a lemon.',
  ],
} satisfies Rule;
