import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'Where nobody asked for it, this reads as an order with a raised eyebrow.',
  patterns: [
    '(i|we) (would|might|can only)? (strongly|kindly|respectfully|politely)? (suggest|advise|recommend|urge) (that)? you (to)? (actually|first|kindly)? (read|re read|reread|learn|reconsider|calm|familiarise|familiarize|think|do your|look again|check your|get your|take a (closer|hard|good)|mind|watch|pay|find another|look elsewhere|stop|grow|rethink|refresh your)',
    'you (might|may) want to (actually|first)? (read|re read|reread|learn|reconsider|calm|familiarise|familiarize|think (twice|again)|rethink|watch your|mind your|check your (own|facts|tone|attitude)|look in)',
    'perhaps you (should|ought to|could|might) (actually|first|try to|try)? (read|reading|learn|listen|listening|think|thinking|pay|check your|consider (reading|listening|doing))',
    '(next time|in future|in the future|going forward|from now on) (please|kindly|perhaps|maybe)? (you (should|could|might))? (try|read|listen|think|check|pay attention|do not|use your|make sure you|be more)',
  ],
  except: [
    '(suggest|advise|recommend) you (read|learn|check your|stop) (the|a|an|our|chapter|page|at|by|for|in|spam|inbox) ... (guide|book|article|attached|paper|course|lesson|chapter|hotel|station|spam|folder)',
  ],
  suggestions: ['it would help to', 'could you please'],
  flags: [
    '[I suggest you read] the small print.',
    '[We would strongly advise you to familiarise] yourself with the site rules.',
    '[Next time try] asking before you order.',
  ],
  passes: [
    'I suggest we meet on Thursday.',
    'We recommend that you book early for August.',
    'I suggest you bring boots, the field is wet.',
    'You might want to add a lemon.',
  ],
} satisfies Rule;
