import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The word “any” tells the reader that nobody looked at what it meant for them.',
  source: 'Packard & Berger, Journal of Consumer Research, 2021',
  patterns: [
    '(for|about|regret|excuse|forgive) [any (and all)? (inconvenience|inconveniences) ((that|which)? (this|that|it|we|i|the delay)? (may|might|could|has|have|will)? (have|possibly)? (cause|caused|causes|been caused|experienced|created)? (you|to you|you and your (team|family)|anyone)?)?]',
    '(for|about|regret) [any (trouble|upset|distress|disruption|offence|offense|hardship|annoyance|discomfort|frustration) (that|which)? (this|that|it|we|i|the delay)? (may|might|could|has|have)? (have|possibly)? (cause|caused|causes|been caused|experienced) (you|to you)?]',
    '[the inconvenience (that|which)? (this|that|it|we)? (may|might|could) (have)? (cause|caused|been caused) (you)?]',
  ],
  suggestions: ['[the trouble that this meant for you]'],
  flags: [
    'We apologise for [any inconvenience this may have caused].',
    'Sorry for [any inconvenience].',
    'Please accept our apologies for [any distress caused].',
  ],
  passes: [
    'Let me know if you have any trouble with the lock.',
    'I am sorry that you stood in the rain for an hour.',
    'Please look out for any disruption on the line tomorrow.',
    'To avoid any confusion, the blue tickets are for Saturday.',
  ],
} satisfies Rule;
