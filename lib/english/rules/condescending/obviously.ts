import type { Rule } from '@/lib/engine/rule';

const plainly =
  '(obviously|evidently|clearly|self evidently|naturally|needless to say|it goes without saying (that)?)';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'info',
  answering: { attack: 'warning', fault: 'warning', question: 'warning' },
  message: 'What is obvious to you was not to the reader, who now feels slow.',
  patterns: [
    '^ [obviously] (it|this|that|they) (is|are) (in|on|under|at|up|right|there|where|because|not|the)',
    '^ [obviously] you (need|have|must|should|will need|can not|do not|are not|would|also|first)',
    '[obviously] (need|needs|have|has|had) to (reach|come|arrive|get to)',
    `(is|are|was|were|says|states|has been) [${plainly}] (stated|written|marked|shown|explained|labelled|listed|described|printed|posted|displayed) (on|in|at|under|above|below|there|right) `,
    'you (will)? [obviously] (need|have|must|should|can not|do not|did not|have not|are not)',
    `as (is|was) [${plainly}] (stated|written|marked|shown|explained|visible)`,
  ],
  notWith: [
    '(not|never) (pay|owe|charge|charged|be charged|be billed)',
    '(on us|our treat|free of charge|at our (cost|expense)|no (charge|cost))',
    '(our|my) (fault|mistake|slip|error|oversight)',
    '<owning>',
    '(thank|thanks|of course you)',
    '(wrong|missing|broken)',
  ],
  suggestions: [''],
  flags: [
    '[Obviously] it is in the drawer by the door.',
    'The fee is [clearly] stated on page 2.',
    'Forms [obviously] need to reach us by noon.',
  ],
  passes: [
    'It is obviously our mistake, and I have mended it.',
    'Please write the name clearly on the lid.',
    'The label was obviously wrong, so we printed a new one.',
    'Clearly stated terms help us all.',
  ],
} satisfies Rule;
