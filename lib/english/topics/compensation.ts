import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about making up for harm or trouble with money.',
  names: [
    'compensation for penalties',

    'compensation payments',
    'goodwill credits',
    'freebies',
    'free gifts',
    'gifts',
    'vouchers',
    'compensation',
    'goodwill',
    'goodwill payment',
    'goodwill gesture',
    'goodwill credit',
    'voucher',
    'goodwill voucher',

    'damages',
    'ex gratia',
  ],
  isEssential: true,
  patterns: [
    '(will|can|do|would|are|should) you (going to)? (cover|pay|meet|settle|make good) (it|this|that|the (fine|penalty|bill|difference|cost|costs|charge|fee))',
    'come out of (my|our) (own)? pocket',

    '(lost|lose|losing|cost (me|us)) <number>? (a|one|two|three)? (whole)? (day|days|week|weeks|hours|evening|night) (of|s)? (business|trade|trading|work|earnings|sales|takings|income|wages)',
    'who (makes good|pays|compensates|covers|makes up) (for|me|us)?',
    '(when|how) (do|will|can|are)? (you)? (going to)? pay (me|us)',
    '(invoice|bill|receipt|quote) for the (broken|damaged|lost|ruined|cracked|scratched|smashed)',
    '(on the house|on you|on us)',
    '(bottle|something) ... (on the house|on you)',

    '(a|some|one|another|any|two|three) (free|complimentary)',
    '(make|making) (that|it|this) good',

    '{compensate}',
    'compensation',
    'goodwill',
    'voucher',
    'vouchers',
    'gift card',

    'gesture',
    'make (it|this|that) (up to|right with|good with)',
    '(recompense|redress|reparation|ex gratia)',
    '(free|complimentary) (month|week|night|session|class|lesson|meal|stay|upgrade|visit|ticket)',
    'for (my|our|the) (trouble|inconvenience|distress|lost|losses|time|wasted)',
    '(cover|pay|reimburse) (for)? (my|our|the) (loss|losses|costs|damage|expenses|taxi|hotel|lost)',
    'out of pocket',
    'what (will|would|can|are) you (going to)? (pay|give|offer|do for) (me|us)',
    'pay (me|us) (for|something|back for)',
    '(lost|missed|loss of) (a day|earnings|wages|income|pay|a shift|work|my day)',
  ],
  except: [
    'compensation (package|packages|scheme|plan|policy|band|structure)',
    '(how|when) (do|can) (i|we) pay',
    'a free (moment|minute|hour|day|slot|space|hand|country|trial|quote|line|afternoon|morning|evening|weekend|seat|table|room|place|spot|version|account|plan)',
    '(my|our|this|old|birthday|existing) (gift)? (voucher|vouchers|card)',
    '(use|redeem|spend|enter|apply|activate|used|redeemed|using|buy|bought|order) ... (voucher|vouchers|gift card)',
  ],
  flags: [
    '[Will you cover it]?',

    'What [compensation] will you offer?',
    'A [voucher] of 90 would settle it.',
    'How will you [make this up to] us?',
    'I was left [out of pocket].',
  ],
  passes: ['We paid for the month.', 'Feel free to come by.', 'The good will out.'],
} satisfies Topic;
