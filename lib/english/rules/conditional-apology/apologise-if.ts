import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because “sorry if” is as common in its formal words.
export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'With “if”, the reader hears doubt about what they have just told you.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: ['(apologise|apologize) if'],
  except: [
    'if (there (was|is|has been)|it caused|this caused) (any|some)? confusion',
    '(apologise|apologize) if (you (have|already|got|received|are not)|(this|your|the) ... (is|was|were)|i (have)? missed|you (feel|felt|think|thought))',
    '(should|must|will|would|can|to|please) (apologise|apologize) if',
  ],
  suggestions: ['apologise that'],
  flags: ['We [apologise if] the letter caused worry.', 'I [apologize if] my note was harsh.'],
  passes: ['We apologise that the letter caused worry.', 'We apologise if you have already paid.'],
} satisfies Rule;
