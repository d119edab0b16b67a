import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This wishes harm on the reader or on those they love.',
  patterns: [
    '(hope|hoping|pray|praying|wish|wishing|would love|love to see|live to see|looking forward to|can not wait for|waiting for the day|waiting for|only fair that|serve you right if|happy the day|laugh when|laugh if|dance when|celebrate when|drink to the day) (that)? (you|your (<kin>|<home>)|ur|u|all of you|every one of you|the lot of you|yous) (and your <kin>|all|both|really|just|personally|one day|soon|someday|will|would|get to|some day|too|also)? (<ill-fate>)',
    '(hope|hoping|pray|praying|wish|wishing) (that)? (you|your (<kin>|<home>)|all of you|every one of you|the lot of you) ... <ill-fate>',
    '(hope|pray|wish|hoping|praying) (that)? (someone|somebody|something|he|a (bus|lorry|truck|train|car)|the (roof|ceiling|building|bus|plane|lift|next)) ... (falls on you|hits you|runs you over|flattens you|finds you|hurts you|does to you|does it to you|does the same to you|to your <kin>|crushes you|robs you|collapses|burns down with|crashes with you)',
    '^ (and)? may (you|your (<kin>|<home>|business|firm)|every one of you|all of you) ... (<ill-fate>|curse|cursed|wither|fall)',
    '(hope|wish) (you|your <kin>) (gets|get|catches|catch|dies of|die of|comes down with|come down with) (it|cancer|something|covid|sick|ill|a (nasty|slow|long|horrible|painful))',
    '(do us all|do everyone|do me|do us) a (favour|favor) and (die|drop|jump|drown|hang|walk into|step in front|disappear|choke|stop breathing|crash)',
    '(i|we) (will|shall|would) (gladly|happily)? (dance|piss|spit|laugh|celebrate|sing) (on|over|at|by) (your|his|her) (grave|graves|funeral|coffin|corpse|ashes|death)',
    '(see|read|read about|waiting for|look forward to) (you|your name|your face) in (the|a) (obituaries|obituary|death notices|coffin|grave|hearse|morgue|hospital bed)',
    '(die|choke|rot|burn|drown|suffocate|go to hell) (in (a fire|hell|pain|agony|a hole|a ditch)|already|slowly|horribly|screaming|alone|on it|on that|you (<insult>|<demeaning>))',
    '(deserve|deserves|earned) (to)? (die|suffer|burn|rot|cancer|every bit of pain|to (lose everything|end up|be in pain|be hurt|be alone))',
    '(world|planet|everyone|everybody|we|mankind|humanity) (would|will|could) (all)? (be|do|sleep) (a lot|so much|much|far)? (better|happier|cleaner|nicer|well|fine|easier) (off|place)? (without you|if you (were|died|dropped|did not exist|stopped)|once you (are|die)|when you (are|die))',
  ],
  notAfter: denied,
  except: [
    '(get|gets) sick (pay|leave|notes)',
    '(get|gets) cancer free',
    '(catch|catches) it (in time|early|before)',
    'deserve to suffer (less|no)',
    'a (heart attack|stroke) (plan|cover|nurse|unit)',
    '(not|never|no|no one|nobody|without|else|did not|do not|none) ... <ill-fate>',
    '(hope|wish) (that)? (you|your <kin>) (get|gets|feel|feels|are|is|recover) ... (better|well|soon|relief|rest|help)',
    '(hope|wish) (that)? (you|your <kin>) ... (beat|beats|recover|recovers|clear of|free of|survive) ',
  ],
  notWith: ['(well soon|recovery|speedy|sorry to hear|condolences|charity|do not suffer|toast)'],
  flags: [
    'I [hope you choke] on it.',
    'I [hope your house burns down] with the samples in it.',
    '[May you rot], all of you.',
    '[I will dance on your grave].',
  ],
  passes: [
    'I hope you get sick pay.',
    'I hope you catch it in time.',
    'I hope you did not burn your hand on the oven.',
    'We hope your mother gets over the stroke soon.',
    'I hope you do not suffer from the heat.',
    'May you both have a long life.',
    'I hope your dog beats the cancer.',
  ],
} satisfies Rule;
