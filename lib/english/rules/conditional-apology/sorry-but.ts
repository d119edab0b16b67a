import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'Whatever follows the “but” takes the apology back.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    '(i am|we are)? (very|so|really|truly|terribly)? sorry (about (that|this|it)|for (that|this|it|the delay|the wait))? but (honestly|frankly|actually|really)?',
    '(i|we) (do)? (apologise|apologize) (about (that|this|it)|for (that|this|it|the delay|the wait))? but (honestly|frankly|actually|really)?',
  ],
  except: [
    'but (honestly|frankly)? (i|we|my|our|the|there|it|unfortunately|no|at|for|on|in|due|because|as|if|when|a|an|all|both|this|these|could|can|would|please|am|not|he|she|they|what|how|is|are|do|unable|monday|tuesday|wednesday|thursday|friday|today|tomorrow)',
    '(apologise|apologize) for (the delay|the wait) but',
  ],
  suggestions: [''],
  flags: [
    '[I am sorry, but] you signed the order.',
    '[Sorry about that, but] your form came late.',
    '[We apologise, but] you were outside the hours.',
  ],
  passes: [
    'I am sorry, but we can not open on Sunday.',
    'Sorry, but the hall is taken on Friday.',
    'Sorry for the delay.',
  ],
} satisfies Rule;
