import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because apologies so often end on it.
export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'Nobody can keep this promise; what changes so that it is less likely can be said.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(will|shall|would|is|are) (absolutely|definitely|certainly|going to)? (never|not) (ever)? (happen|occur|be repeated|going to happen) (to you|to us)? (ever)? again',
  ],
  except: [
    '(not|never|nobody can) (guarantee|promise|say|swear|be sure) ... ... happen again',
    '(if|whether|hope|hopes|hoping|hopefully|so that|that way|trust|pray|wish) ... (never|not) (ever)? (happen|occur) again',
  ],
  suggestions: ['is something that we are working to prevent'],
  flags: ['A mix-up like this [will never happen again].', 'The delay [will not happen again].'],
  passes: [
    'We have changed the checklist so that two people sign every dose.',
    'I hope this will not happen again.',
    'The concert will happen again next year.',
  ],
} satisfies Rule;
