import type { Cue } from '@/lib/engine/rule';

const how =
  '(also|now|just|already|since|both|all|personally|immediately|therefore|therefore now|since then|again|today|this morning|straight away|fully|finally)?';

const thing =
  '(it|this|that|them|him|her|you|your|the|a|an|two|three|both|all|one|another|my|our|somebody|someone|some)';

export default {
  says: 'Says that something has been done for the reader, or is put right.',
  patterns: [
    `(i|we|he|she|they|team|engineer|driver|manager|colleague|colleagues|office|bank|supplier|warehouse) (have|has) ${how} (re)? <done>`,
    `(have|has) ${how} been ${how} (re)? <done>`,
    `(is|are) (now|already|currently|just|both|all)? being ${how} (re)? <done>`,
    `(is|are) (now|already|both|all|hereby|therefore) (re)? <done>`,
    '(is|are) (all)? (attached|enclosed|fixed|corrected|refunded|replaced|resolved|sorted|restored|booked|reserved|reinstated|credited|unlocked|reversed|repaired|cancelled|rebooked|waived|lifted|mended|withdrawn|stopped|amended|settled)',
    `(i|we) (have|has)? ${how} (asked|told|instructed|got|briefed|phoned|rung|rang|called) ... to`,
    '(i|we) have (just|already|also|now)? (spoken|taken (it|this|that) up|been on|been in touch|checked|traced|found (you|a|an|another|the (cause|reason|fault|error|missing)))',
    `(i|we) have (just|already|also|now)? (put|set|moved|taken|made|given|kept|held|pulled|switched|turned|opened|added) ${thing} ... (right|back|in|on|off|aside|through|up|out|for you|to you|free|ready|first|over|down|from)`,
    `(i|we|he|she|they) (have)? (just|now|already) (re)? <done> ${thing}`,
    `(i|we|he|she|they) <done> ${thing} ... (today|just now|this morning|this afternoon|straight away|earlier|for you|an hour ago|a moment ago|minutes ago|to you)`,
    '(went|gone|going|goes|is|are) back (on|to|into|onto|in|with) (your|the|you)',
    '(left|leaves|went) (us|here|our (depot|warehouse|workshop|office|kitchen|shop)|the (depot|warehouse|workshop|kitchen|factory|shop|building|lab)|out)',
    `^ (all|both|now|already|just|it|that)? (re)? <done>`,
    '(please)? (find|see) ... (attached|enclosed|below)',
    '(corrected|new|right|revised|updated|full|final|signed|amended|proper|missing) ... (attached|enclosed)',
    '^ (attached|enclosed|here) (is|are|you|comes|it)',
    '(attached|enclosed) $',
    '(is|are|was|were) (now|all)? (back|live|up|working|running|online) (again|now|since|as of|to|on|from|at|online|up|in)',
    '(is|are) (all)? (yours|ready (for|to|and|now)|waiting (for you|at|in|on)|in your (inbox|account|basket|portal|folder))',
    '(done|fixed|sorted|solved|resolved|mended|all set|corrected|refunded|replaced) $',
  ],
  except: [
    '(has|have|is|are|was|were|had|will|can|could|do|did) (not|never) ...  (<done>|been|done)',
    '(has|have|is|are) (not|never) (yet|ever|been|now)',
    '(yet|still) to be <done>',
    '(should|could|would|might|must) have (been)? <done>',
    '(you|your (colleague|husband|wife|team|office|bank)) (have|has|had) ... <done>',
    '(once|when|if|until|unless|after|as soon as|whenever|before) ... (has|have|is|are) (been)? <done>',
    '(as|who|which|that) (i|we|you)? (is|are|was|were)? <done> (above|before|below)',
  ],
  notWith: ['(if|unless|whether) ... (has|have|is|are) (been)? <done>'],
  flags: [
    'The extra fee [has been refunded].',
    'A new boiler [left us] at noon.',
    'Your seat [is booked].',
    '[We have asked the choir to] start later.',
    '[Corrected] bill on page two.',
    'The lift [is back in] service.',
  ],
  passes: [
    'The fee has not been refunded.',
    'That must be a shock.',
    'I can see how it happened.',
    'It should have been sent on Monday.',
    'The desk is near the lift.',
  ],
} satisfies Cue;
