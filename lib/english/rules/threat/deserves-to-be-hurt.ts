import type { Rule } from '@/lib/engine/rule';
import { harmed, kill, notAsserted, someoneShould } from '@/lib/english/parts';

const beaten =
  '(hanged|gassed|lynched|beaten up|beheaded|strangled|tortured|slaughtered|flogged|whipped|stabbed|executed|exterminated|raped|beaten)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This calls for harm to a person, or says that they earned it.',
  patterns: [
    `${someoneShould} (${kill}|shoot|hurt|slap|punch|hang|smack|put a bullet in) (you|all of you|every one of you|the lot of you) (all|too|first|one day|before|in the)?`,
    `you (all|people|lot)? (deserve|ought|should) (all)? to? (all)? be ${harmed}`,
    'you (all|people|lot)? (deserve to|ought to|should (all|just)?) (die|suffer|burn|rot|hang) (for|in|slowly|painfully|like|and|alone|horribly)?',
    'you (all|people|lot)? (deserve|should be) (dead|to be dead)',
    `(he|she|they|him|her|them|these people|all of you|you people) (all)? (deserve|deserves|ought|should|must|need|needs) (to)? (all)? be ${beaten}`,
    `(all|those|these|such) ... (should|ought to|must|deserve to) (all)? be ${beaten}`,
    `(he|she|they|whoever did this) (should|ought to|deserves to|deserve to|must) (all)? be shot (for|in the (head|street|back)|dead|at dawn)`,
    `(wish|hope|pray|if only) (that)? (someone|somebody) (would)? (just|finally)? (kills|shoots|hurts|stabs|beats up|murders|strangles|kill|shoot|hurt|stab|murder|strangle) (you|him|her|them)`,
    '(wish|hope) (that)? (he|she|they) (would|will|all|gets|get|were)? (be|get)? (shot|hanged|killed|murdered|stabbed|run over|beaten up|raped|tortured|die|dies|rot)',
    '(you|he|she) (need|needs|want|wants|deserve|deserves|are asking for|is asking for|could do with) (a)? (good|proper)? (beating|hiding|kicking|thrashing|smack in the (mouth|face)|punch in the (face|mouth)|kick in the (head|teeth)|bullet) (you|and|for|from|in the|until|over)?',
    '(death|hell|a bullet|a beating|a good hiding|a good kicking) is (too good for|waiting for|coming for) (you|him|her|them)',
    '(you|he|she|they) (people|lot)? should (all)? be shot $',
  ],
  notAfter: notAsserted,
  except: [
    '(kill|stab|strangle|murder) (you|him|her) (off|in the (next|first|last) (episode|act|chapter|scene))',
    'you (deserve|ought|should) to? be shot (in (profile|daylight|black|colour|color|the (studio|morning|park|garden))|at|on|from|with|outdoors|indoors)',
    '(hung|hang|hanged|shot|run over|buried|put down|crushed|burned|burnt) (in|on|at|from|to|with|by) (the)? (gallery|hall|wall|left|right|window|lobby|daylight|studio|line|rail|friday|monday)',
    '(beating|kicking) (heart|post|drum|machine)',
    'to suffer (less|no)',
    '(not|never|nobody|no one) ... (deserve|deserves|should)',
  ],
  notWith: [
    '(photo|photos|picture|pictures|portrait|portraits|painting|posters|coats|camera|fabric|eggs|carpet|dough)',
  ],
  flags: [
    '[You should be shot] for what you did to the horses.',
    '[Someone should strangle you].',
    'The fitter you sent, [he deserves to be whipped].',
    '[You all deserve to die slowly].',
  ],
  passes: [
    'The banners should be hung on the left of the stage.',
    'You deserve a slap-up meal for that.',
    'Nobody deserves to be beaten, and we told the police.',
    'You should be shot in profile, the light is better there.',
    'You need a good kicking post for the donkey.',
  ],
} satisfies Rule;
