import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says back to the reader what they told.',
  patterns: [
    '(if|so|as) (i|we) (understand|have understood|hear|read|got|have got|have|follow|see) (it|you|this|your (email|mail|message|note|letter)|that|correctly|right|rightly)',
    '(what|as) (i|we) (understand|hear|take|read|gather|have understood|have taken) (from|is|that|so far)',
    '(to|let me|let us|just to|so that i) (make|be|check|confirm|sum|recap|repeat|play|say) (sure|certain|up|back|it back|that back|this back) (i|we|what|that|you|to)?',
    'you (said|told|wrote|write|say|mention|mentioned|describe|described|report|reported|explain|explained|point out|pointed out|ask|asked (for|us))',
    'you (have|had)? (now|then|also|both|all|only|just|even|already)? (booked|ordered|paid|asked for|requested|waited|been waiting|called|rung|rang|emailed|chased|sent|received|were (sent|given|told|promised|charged|billed|quoted|left|put|kept|booked)|was|had (to|a|the|your|no|two|three|been|asked|booked|paid|ordered)|got|came (home|back|down|in)|found|lost|missed|took|drove|stood|sat|opened|relied|trusted|signed|turned up|arrived|spent|went)',
    'that is (two|three|four|five|six|the second|the third|the fourth|twice|a) (times|weeks|days|visits|months|time|week|month|engineers|appointments|calls)',
    '^ (so|ok so|right so|first|in short|in other words)? (you|your|the|a|an|two|three|four|five|six|no|one|both) ... (and|with|without|while|although|but|then|instead of|rather than|when)',
  ],
  except: [
    'you (received|got|sent|asked for) (my|our|this|the attached|it by)',
    '(if|when|once|before|after|until|should|unless|that|whether) you (have|had)? (received|sent|paid|booked|ordered|signed|called|got|found|opened)',
  ],
  flags: [
    '[As I understand it], the hall was locked.',
    '[You told] us so in May.',
    '[You booked the quiet room and] got the one by the lift.',
    '[So you paid twice, and] the ticket never came.',
  ],
  passes: [
    'Once you have paid, the key is yours.',
    'I will let you know by noon.',
    'The form is attached.',
    'You can book online.',
  ],
} satisfies Cue;
