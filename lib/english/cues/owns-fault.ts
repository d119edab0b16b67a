import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Owns that something of ours went wrong.',
  patterns: [
    '(my|our|the|this|that|it|all|entirely|this one|one|both|mistake|error|fault|blame|slip|was|is|were|are) (own|was|is|entirely|all|were|are|squarely|wholly|lies|all of it|both|one|completely)? (all|entirely|squarely|wholly|completely|purely|down to|with|solely|on)? (my|our|ours|mine|on|me|us) (own)? (fault|mistake|error|doing|oversight|slip|failing|blunder|failure|side|part|responsibility|us|me|alone|doing alone|to own)',
    '(is|are|was|were) (entirely|all|squarely|wholly|completely|solely|purely|both)? (ours|mine|on us|on me|down to us|down to me)',
    '(i|we) (completely|clearly|simply|badly|really|totally|just)? (let) (you|him|her|them|your|everyone) (all|both|and|mother|family|guests|father|son|daughter|team)? (all|badly)? down',
    '(i|we) (clearly|simply|really|just|completely|totally|badly|plainly)? (got|made|messed|slipped|fell short|dropped the ball|should have (called|rung|told|checked|caught|known|been|answered|replied|warned|asked|seen|written|done|sent|noticed|spotted|come|kept|said|let|listened|read)|should not have|should never have|ought to have|ought not|ought never|failed|forgot|missed|overlooked|mixed|muddled|bungled|botched|misread|miscounted|misheard|lost|broke|damaged|picked the wrong|sent the wrong|put the wrong|copied the|gave you the wrong|took|ignored|neglected) (it|this|that|the|a|you|your|up|this one|badly|wrong|to|both|two|her|him|them|on|in|our|my)? (wrong|mistake|error|mess|up|hash|address|name|name|file|short|down|call|badly)?',
    '(was|is|were|are) (wrong|careless|thoughtless|inexcusable|unacceptable|not good enough|sloppy|a mistake|insensitive|unkind|a blunder|poor|not right|not acceptable|clumsy|rude|unprofessional|shoddy|badly done|negligent|dangerous) (of|on|from|by) (me|us|our|my|the|him|her)',
    '(should|must|ought) (not|never) (to)? (have)? (have)? (happened|been (sent|said|left|allowed|charged|let|opened|shown|put|made|told|billed|given|there|missed|delivered|left)|gone|left|come|reached|occurred|said)',
    '(is|are|was) (exactly|precisely|just)? what (should|must|ought) (not|never)',
    '(take|accept|takes|accepts|bear|carry|own) (full|all|complete|sole|the|total|entire)? (responsibility|blame|that|this|the blame|the mistake|our mistake|it)',
    '(you|your <kin>) (were|was|are|have been|had been|did not|should have|were right) (badly|let|wrongly|not|poorly)? (treated|let down|failed|wronged|misled|overcharged|served|given) (by (us|me|our)|badly|wrongly|the wrong)?',
    '(no|there is no|without|that is no|not an|that is not an|i have no|we have no) (excuse|excuses)',
    '(please)? (bear with|blame) (me|us) for (this|that|it)',
    '(you were sent|you were given|we sent you|we gave you|i sent you|you got) (the|a|somebody|someone|another) (wrong|else|else s|old|damaged|faulty)',
  ],
  except: [
    '(not|no|never) (my|our) (own)? (fault|mistake|error|doing|side)',
    '(is|was|are|were|it) not (on|my|our|down|ours|mine) ',
    '(on|at|from|by) (our|my) (side|end|part) (of|we|i|is|are|all)',
    '(i|we) (got|made|took|lost|missed) (it|this|that|the|a|you|your) (call|message|email|note|photos|photo|form|forms|order|copy|decision|booking|payment|parcel|point|look|list)',
    '(i|we) (should|ought to) have (it|this|the|an|a|news|your|more|been able)',
    '(excuse|pardon|forgive) (me|us|my|our) (for asking|but|if|spelling|english|french)',
  ],
  flags: [
    'That hour in the rain [is on us].',
    '[We sent the wrong] key.',
    'It [should not have happened].',
    '[We let your mother down].',
    'The slip [was mine].',
  ],
  passes: [
    'That is not our fault.',
    'We got your message at noon.',
    'The form is attached.',
    'We should have your key by Friday.',
  ],
} satisfies Cue;
