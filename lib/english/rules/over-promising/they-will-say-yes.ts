import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'This is for somebody else to decide; the reader will hold you to their answer.',
  patterns: [
    '[(i am|we are|i feel) (absolutely|quite|totally|100|one hundred percent|very|completely|pretty)? (certain|positive|100 sure|100 certain|absolutely sure|totally sure|completely sure|quite sure|convinced) that?] (he|she|they|it|you|this|everything|my (manager|boss|colleague)|the (bank|board|insurer|insurance|manager|council|judge|panel|committee|bank|director|supplier|client|courier|team)|head office|hr|finance|accounts|legal) (will|is going to|are going to|would)',
    '[(i am|we are) (pretty|fairly|quite|very)? sure that?] (he|she|my (manager|boss)|the (bank|board|insurer|insurance|manager|council|judge|panel|committee|director|supplier)|head office|hr|finance|accounts|legal) will (approve|agree|accept|pay|sign|allow|say yes|be (fine|happy|ok|okay) with|have no (problem|objection)|go along|cover|refund|give you)',
  ],
  suggestions: ['I hope that', 'I would expect that'],
  flags: [
    '[I am certain] the board will approve it.',
    '[We are sure that] the insurer will pay for the roof.',
    '[I am absolutely positive] she will agree.',
  ],
  passes: [
    'I am sure she will enjoy the concert.',
    'I hope that the board will approve it.',
    'Are you certain that the bank will open on Saturday?',
  ],
} satisfies Rule;
