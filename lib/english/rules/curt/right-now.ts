import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'An order with “now” and no please sounds like an alarm; a time says more.',
  source: 'Brett et al., Academy of Management Journal, 2007',
  only: 'imperative',
  patterns: [
    '(right now|immediately|at once|this instant|this minute|without delay|straight away|pronto|now) $',
  ],
  except: [
    '(please|kindly|thanks|thank you|could|would|can) ... ... ... (right now|immediately|at once|straight away|without delay|now) ',
    '(for|until|by|before|enough|from|till|up to|bye|goodbye) now',
    '(call|dial|press|pull|leave|evacuate|stop|unplug|switch|turn|wash|rinse) ... (immediately|at once|right now|now|straight away)',
  ],
  suggestions: ['by [day and time], please', 'today, please'],
  flags: ['Send me the login [immediately].', 'Fix this mess [right now].', 'Answer the question [at once].'],
  passes: [
    'Please send me the login immediately.',
    'Keep the old key for now.',
    'The ferry leaves right now.',
    'If you smell gas, leave the house immediately.',
  ],
} satisfies Rule;
