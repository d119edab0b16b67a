import type { Cue } from '@/lib/engine/rule';

const offer =
  '(voucher|vouchers|refund|credit|apology|apologies|sorry|sorries|excuse|excuses|discount|money|replacement|new one|another one|compensation|gesture|flowers|sympathy|platitudes|template|templates|coupon|points|offer|offers|solution|free|delivery|goodwill|email|emails|call|promises|promise|reassurance|reassurances)';

export default {
  says: 'Refuses whatever is offered.',
  patterns: [
    `(do|would|did|will|could) not (want|need|care about|care for|accept|take|offer|give|send|insult|fob|dare|you dare|even think|bother|try) (me|us|to)? (off)? (with|me|us|about)? ... ${offer}`,
    `(keep|stuff|shove|stick|save|spare) (me|us)? (your|the|that) ... ${offer}`,
    `(no|not) (more|another|any) ${offer}`,
    '(do not|dare not|do not you dare|do not even|don t you) (dare|even|bother|start|try|think) (to)? (tell|say|telling|offer|offering|give|ask|suggest|send|apologise|apologize|calm|promise)',
    '(nothing|no (amount|sum|voucher|refund|money|apology|sorry)) (you|of|can|will|could|is|makes|brings) (can|could|say|offer|do|money|will|going|ever|bring|make|replace|fix)?',
    '(what|how) (good|use|help|am i supposed to do|is that supposed to) (is|are|will|does|would|with|help)? (a|an|your|that|another|the)? ... (voucher|refund|credit|apology|sorry|replacement|money)',
    '(too late|useless|worthless|no good) (for|to) (me|us|that|a|any|an|your)',
    '(does|will|would|can) not (bring|make|give|help|change|undo|replace|fix|cut it|do|wash)',
    '(i|we|hereby) (hereby|also|utterly|absolutely|will|shall|am|are|have no choice but to)? (reject|refuse|decline|turn down|rejecting|refusing|declining|turning down|throw back|spit on|have no use for|have no interest in|am not interested in) (your|the|any|all|every|another|that|this|both) ... (voucher|vouchers|refund|credit|apology|apologies|discount|money|replacement|compensation|gesture|offer|offers|solution|proposal|settlement|points|coupon|goodwill|option|options|slot|date|room|flight|table)',
    '(not|never) (interested in|accepting|taking|settling for|having) (your|the|any|another|a|an|some|more) ... (voucher|vouchers|refund|credit|apology|apologies|discount|money|replacement|compensation|gesture|offer|offers|solution|proposal|settlement|points|coupon|goodwill)',
    '(not|never|no longer) ... (hear|want to hear|listen to|discuss|talk (to me)? about|speak to me about|mention|be told) (another|one more|any more|a single|any|anything|a)? (more)? (word|thing|syllable)? (about|of) (insurance|compensation|vouchers|voucher|refunds|refund|credit|credits|money|policy|terms|apologies|sorry|discounts|goodwill|replacements)',
    '(do not|dont) (you)? (dare|even)? (talk|speak|start|mention|write) (to me)? (about)? (insurance|compensation|vouchers|voucher|refunds|refund|credit|credits|money|policy|goodwill|discounts)',
    '(spare|save) (me|us) (the|your|all|any) ... (voucher|vouchers|apologies|apology|excuses|free|template|sympathy|platitudes|speech|waffle|offers|script)',
    '(refuse|reject|decline|turn down|rejected|refused) (the lot|all of (it|them)|every (one|single one|offer)|both|each|any of it)',
    '(every|each|all|any) (one)? (of)? (the|your)? (single|last)? (offer|offers|thing|things|option|options) (you|that you) (have|make|made|come up|can|could) ... (insult|insults|no use|no good|useless|worthless|joke)',
    '(nothing|anything) (that)? (you) (can|could|have|offer|say|do|come up) ... (no|any|of) (good|use|help)',
    '(do not) (you)? (ever|even)? dare (again|now)?$',
    '^ (a|an|your|more|some|what)? (money|cash|scans|copies|copy|flowers|voucher|vouchers|refund|compensation|credit|credits|points|sorry|apologies|replacement|discount|goodwill|insurance)$',
    '(already|again)? (refused|rejected|turned down|declined) (that|it|your|the|all|both|this)',
    '(i|we) (said|told you) (no|i do not want|that is no use|that does not)',
    '^ (no|never|forget it|not good enough|no thank you|no way|nope|absolutely not|out of the question)$',
    '(not|isnt) (good|nearly|anywhere near) (enough|good enough)',
    '(stop|quit) (apologising|apologizing|saying sorry|offering|sending me|promising)',
  ],
  except: [
    '(no|not) (more|any) (delivery|email|emails|call) (on|until|after|before|today|tomorrow)',
    'does not (make|give|do|change|help) (sense|much|a|the (total|sum|date|file))',
  ],
  flags: [
    'I [do not want a voucher].',
    '[Keep your apology].',
    '[Nothing you] send will bring it back.',
    '[Do not you dare to call] it a glitch.',
  ],
  passes: [
    'A refund would be fine.',
    'We do not want to rush you.',
    'Thank you for the offer.',
    'No more rain, please.',
  ],
} satisfies Cue;
