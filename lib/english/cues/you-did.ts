import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Tells what the reader or their people did.',
  patterns: [
    '(you|u|you lot|your (lot|people|firm|company|office|team|school|clinic|shop|garage|surgery|desk|website|system|app|site|machine|bank|branch)|your ... <workman>|your <workman>|the <workman>|they) (have|had|then|also|just|all|already|never|even|simply|still|again|had then|have just|have now|have never|have also|both)? <dealt>',
    'your ... (has|have|had|just|never|already|still|again|now)? <dealt> (my|our|me|us|the|a|an|it|them|him|her|his|their|in|on|at|off|out|over|up|into|to|for|from|without|with|as|every|all|half|two|three|wrong|twice|again|late|and)',
    '(i|we|my <kin>|she|he) (was|were|have been|had been|got|am|are being|am being|been|has been) (then|also|just|now|only|simply|never|again|even|all)? (being)? (told|charged|billed|given|sent|left|put|quoted|promised|sold|asked|made|moved|booked|kept|handed|assured|signed up|refused|turned away|let|served|seated|locked out|cut off)',
    '(why|how come) (was|were|did|have|has|is|are|am|do|does) (i|we|my|our|you|your|nobody|the|it|there) ',
    '(you|your ...) (said|told (me|us)|promised|quoted|wrote|confirmed|agreed|advertised|assured) ... (but|and (now|yet|still|then)|it is|its|today|yet|instead)',
  ],
  except: [
    '(keep|keeping|kept) (you|us|me|them|everyone) (posted|informed|updated)',
    '(before|after|while|once|until|as soon as|when|whenever) (you|your <workman>) (have|had)? <dealt>',
    '(thank|thanks|thank you|glad|pleased|happy|delighted|grateful|love|loved|appreciate|kind of|good of|as) ... (you|your ...) (have|had)? <dealt>',
    '(have|has|had|did|do|are|were|would|could|can|will) (you|your <workman>) (already|also|just|ever)? <dealt>',
    '(the|a|an|that|which|what|who|whether|when|if|as|like|where) (quote|invoice|form|forms|file|link|letter|price|one|ones|papers|documents|draft|details|things|copy)? (that|which)? (you|they) (have|had)? (asked|sent|said|told|mentioned|made|gave|wanted)',
  ],
  flags: [
    '[You let] a stranger into the flat.',
    '[Your driver parked on] the lawn.',
    '[I was told] that it was in stock.',
    '[You have put] my pay on his slip.',
  ],
  passes: [
    'Thank you for the form you sent.',
    'Have you sent the form?',
    'I told my sister about the chairs.',
    'The papers you asked for are attached.',
  ],
} satisfies Cue;
