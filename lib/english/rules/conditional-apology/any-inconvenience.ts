import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The word “any” tells the reader that nobody looked at what it meant for them.',
  source: 'Packard & Berger, Journal of Consumer Research, 2021',
  patterns: [
    '(any|whatever|the (possible|potential)) (and all)? (inconvenience|inconveniences|trouble|upset|distress|disruption|offence|offense|hardship|annoyance|discomfort|frustration) (that|which)? (this|that|it|we|i|the delay)? (may|might|could|has|have|will)? (have|possibly)? (cause|caused|causes|been caused|experienced|brought|created)? (you|to you|you and your (team|family)|anyone)?',
    'the inconvenience (that|which)? (this|that|it|we)? (may|might|could) (have)? (cause|caused|been caused)? (you)?',
  ],
  except: [
    '(if|to avoid|avoid|avoiding|prevent|preventing|without|reduce|clear up|case of|minimise|minimize|to clear|not|more|no) (there (is|was))? any',
    '(have|having|had|cause|causes|causing|be|is|are) (you)? any (trouble|confusion|inconvenience)',
  ],
  suggestions: ['[the trouble that this meant for you]'],
  flags: [
    'We apologise for [any inconvenience this may have caused].',
    'Sorry for [any inconvenience].',
    'Please accept our apologies for [any distress].',
  ],
  passes: [
    'Let me know if you have any trouble with the lock.',
    'I am sorry that you stood in the rain for an hour.',
    'To avoid any confusion, the blue tickets are for Saturday.',
  ],
} satisfies Rule;
