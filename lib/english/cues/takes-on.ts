import type { Cue } from '@/lib/engine/rule';

/** What may stand between the one who acts and the act. */
const how =
  '(also|now|just|then|first|both|all|next|personally|gladly|happily|certainly|definitely|of course|immediately|therefore|instead|still|today|tomorrow|go and|go ahead and|try to|be able to|make sure to|naturally|myself|ourselves)?';

const others =
  '(he|she|they|who|someone|somebody|one of us|team|crew|engineer|engineers|technician|technicians|plumber|electrician|fitter|fitters|joiner|driver|drivers|courier|couriers|carrier|manager|colleague|colleagues|supervisor|office|warehouse|workshop|kitchen|lab|finance|accounts|billing|support|developer|developers|reviewer|reviewers|translator|surgery|nurse|doctor|builder|builders|lads|supplier|factory|bank|everyone|both|all|people)';

export default {
  says: 'Takes on to do something for the reader, or says who will do what.',
  patterns: [
    `(i|we) (will|shall|am going to|are going to|am about to|are about to|promise to|undertake to|intend to|plan to|aim to|hope to|mean to|want to|would like to|would love to) ${how} (<deed>|be <doing>|have (it|this|that|them|him|her|someone|somebody|a|an|the|your|you))`,
    `(i|we) (am|are) ${how} (<doing>|going through|looking into|working on|on it|on to it|on the case|sorting|dealing with|having (it|this|that|them|your|the|a)|getting (it|this|that|them|you|your|the|a|someone|somebody))`,
    '^ (am|are|now|currently|just|already)? (looking into|working on|checking|sorting|chasing|fixing|investigating|sending|replacing|refunding|correcting|rebooking|calling|ringing) (it|this|that|them|you|your|the|a|an|now|with|into)',
    '^ (on it|onto it|will do|can do|leave it with (me|us)|consider it done|leave (this|that) with (me|us))',
    `${others} ${how} (is|are|am) ${how} (<doing>|going through|looking into|working on|on (his|her|their|the) way|on it|on the case|on the numbers|at it|with you|coming|bringing)`,
    `${others} (will|can|shall|is going to|are going to) ${how} <deed>`,
    `(will|shall|is going to|are going to|is to|are to) ${how} (<deed-of-people>|be <done>|be <doing>|be with you|be on (its|their|his|her|the|your)|be there|be back|be at your|be yours|be ready|be fixed|be done|be put right|go out|come|leave|arrive)`,
    'you (will|shall|should|are going to|can expect to) (also|now|then|soon|have|still)? (receive|have|get|hear|be <done>|see|find)',
    '(will|shall|to) keep (you|him|her|them) (posted|informed|updated|in the loop|up to date|abreast|advised)',
    '(let me|let us) (just|also|quickly|first)? <deed>',
    '(going|due|set|booked|scheduled) to <deed>',
    '(has|have|got|have got|put|booked|have put|have booked|pencilled|have pencilled) you (down|in|booked|pencilled|on|for|a)',
    '(is|are) (now|already|currently|all)? (on (its|their|his|her|the) way|in the post|in transit|in production|on order|in hand|under way|underway|with the courier|on the van|on the truck)',
    '<deed-of-others> (you|it|this|that|them|your|to you) ... (today|tonight|tomorrow|<weekday>|now|at|by|before|within|between|this (morning|afternoon|evening|week))',
    '(come|comes|taken|is|go|goes) off (your|the) (bill|invoice|account|next|balance|statement)',
    '(at|with) no (extra|additional)? (charge|cost)',
    '(free of charge|on us|on the house|our treat)',
  ],
  except: [
    '(it|this|that|which|they|these|what) (will|can|could|would|may) (also|then|just|always|certainly)? (help|work|show|include|cover|hold|stop|start|stay|make|let|take|get|give|hurt|meet|fit|cut|do|have|see|happen|cost)',
    '(will|can|could|would|shall) (not|never)',
    '(i|we) (can|could|would|will|want to) (only|really|certainly|well|fully|quite|completely|totally|just|also|both)? (see|imagine|understand|tell|say|hear|feel|appreciate|have done|do better|have been|help but|talk|show|let down|be proud|make excuses|answer for)',
    '(i|we) (will|shall|want to|would like to) (bear|keep) (it|this|that|your|these)? ... in mind',
    '(i|we) (will|would|shall|want to|would like to|do) (just|also|really|only)? (take|stay|stand|say|show|help you see|like|talk|speak for|keep working|continue to|start by)',
    '(going|due|set) to (hear|see|read|have|talk|say|do (it|this|that)? when)',
    'you should (really|also|just|at least)? (have|not have) (re)? (<done>|been|gone|come|had|known|told|said|read|warned|thought|listened|asked|looked|checked|waited|called|rung|written|let|made|got|given|taken|kept|seen|done|paid|tried)',
    'you (will|should|can) (also|soon|still)? (have|find|see|get|hear) (to|noticed|seen|read|heard|been|used|from others|that|what i mean)',
  ],
  flags: [
    '[I will send] the new key by noon.',
    'Our [driver is bringing] the second crate.',
    '[You will have] the corrected plan on Friday.',
    '[Let me check] that with the ward.',
    'The school [will be refunded] in full.',
    'She [has you down] for 8.',
  ],
  passes: [
    'I will not pretend that it was fine.',
    'We can see why you are upset.',
    'It will take time to heal.',
    'The bridge was closed on Friday.',
    'I would say the same in your place.',
    'You should have told us before the weekend.',
  ],
} satisfies Cue;
