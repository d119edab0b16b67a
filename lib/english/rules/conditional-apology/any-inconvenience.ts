import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The word “any” tells the reader that nobody looked at what it meant for them.',
  source: 'Packard & Berger, Journal of Consumer Research, 2021',
  patterns: [
    '(for|about|regret|excuse|forgive) [(any|whatever) (and all|possible|potential|perceived)? (inconvenience|inconveniences) ((that|which)? (this|that|it|we|i|the delay)? (may|might|could|has|have|will)? (have|possibly)? (cause|caused|causes|been caused|experienced|created)? (you|to you|you and your (team|family)|anyone)?)?]',
    '(for|about|regret) [(any|whatever) (undue|possible|potential|perceived)? (trouble|upset|distress|disruption|offence|offense|hardship|annoyance|discomfort|frustration|stress|worry|anxiety|hurt|harm|problems|confusion|difficulty|difficulties|misunderstanding|misunderstandings|concern|mistakes|errors|mistake|error|fault|shortcomings) (that|which)? (this|that|it|we|i|the delay)? (may|might|could|has|have)? (have|possibly)? (cause|caused|causes|been caused|experienced|felt|made|suffered) (you|to you)?]',
    'sorry (for|about) [whatever (it is|it was)? (that)? (i|we|you think i|you think we|i am supposed to have|we are supposed to have) (have|may have|might have|apparently|supposedly)? (did|done|said) (wrong|to (upset|offend) you)?]',
    '[the inconvenience (that|which)? (this|that|it|we)? (may|might|could) (have)? (cause|caused|been caused) (you)?]',
  ],
  except: [
    // What is still to come cannot be named yet.
    'any ... (this|that|it|which) (may|might|will|could|would) (cause|bring|mean)',
    'any ... (this|that|it|which) (causes|brings|means)',
    '(this|that|it|which)? (may|might|could) cause you? $',
    'for any (mistakes|errors|mistake|error|problems|confusion) (you|in|on|with|please|at|of|there|and|or|by|within)',
  ],
  suggestions: ['[the trouble that this meant for you]'],
  flags: [
    'We apologise for [any inconvenience this may have caused].',
    'Sorry for [any inconvenience].',
    'Please accept our apologies for [any distress caused].',
  ],
  passes: [
    'We apologise for any inconvenience this may cause on the night.',
    'Let me know if you have any trouble with the lock.',
    'I am sorry that you stood in the rain for an hour.',
    'Please look out for any disruption on the line tomorrow.',
    'To avoid any confusion, the blue tickets are for Saturday.',
  ],
} satisfies Rule;
