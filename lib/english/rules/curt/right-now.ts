import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'An order with “now” and no please sounds like an alarm; a time says more.',
  source: 'Brett et al., Academy of Management Journal, 2007',
  only: 'imperative',
  patterns: [
    '(right now|immediately|at once|this instant|this minute|without delay|straight away|pronto|asap) $',
  ],
  except: [
    '(please|kindly|thanks|could|would|can) ... ... (right now|immediately|at once|straight away|without delay|pronto|asap)',
    '(i|we|you|they|he|she|it|will|to) ... (right now|immediately|at once|this minute|straight away|without delay|pronto|asap)',
    '(call|dial|press|leave|evacuate|stop|unplug|switch|turn|wash|rinse) ... ... (immediately|at once|right now|straight away)',
  ],
  suggestions: ['by [day and time], please', 'today, please'],
  flags: ['Send me the login [immediately].', 'Fix this mess [right now].', 'Answer the question [at once].'],
  passes: [
    'Please send me the login immediately.',
    'Turn off the gas immediately.',
    'The ferry leaves right now.',
    'If you smell gas, leave the house immediately.',
  ],
} satisfies Rule;
