import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears that they are a burden and that their reason for writing does not count.',
  patterns: [
    'stop (bothering|harassing|pestering|badgering|annoying|nagging|hassling|spamming) (me|us)',
    'stop (whining|moaning|complaining|crying|wasting|making excuses|being so|acting like)',
    'quit (bothering|whining|moaning|complaining|wasting|making)',
    '{waste} (my|our|everyone) (precious|valuable)? time',
    'leave (me|us) alone',
    '(i|we) (do not|did not|really do not) have (the)? time for (this|that|you|your (nonsense|games|drama|questions|complaints)) $',
    'go (and)? (bother|annoy|pester|harass) (someone|somebody|anyone) else',
  ],
  except: ['(not|never|without|avoid|sorry for|sorry to|not want to) {waste} (my|our|everyone) time'],
  suggestions: [
    { sentence: 'I have what I need from you now, and I will write to you by [day].' },
    { sentence: 'To deal with this properly, please send any further points in one mail.' },
  ],
  flags: [
    '[Stop bothering me] with this.',
    'You are [wasting our time].',
    '[We do not have time for this].',
    '[Stop whining] about the paint.',
  ],
  passes: [
    'Please stop the machine before you open the guard.',
    'I will stop by on Thursday with the samples.',
    'I do not want to waste your time, so here is the short version.',
    'Please do not call our staff at home; the office line is open from 8 to 5.',
  ],
} satisfies Rule;
