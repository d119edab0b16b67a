import type { Rule } from '@/lib/engine/rule';
import { group, harmed, intend, member, notAsserted, ofGroup, someoneShould } from '@/lib/english/parts';

const kill =
  '(kill|murder|shoot|stab|strangle|slaughter|torture|hang|behead|gas|drown|burn|poison|rape|execute|eradicate|exterminate|annihilate|wipe out|eliminate|lynch|beat|beat up|attack|hurt|harm|destroy|hunt down|bomb|put an end to|put down|castrate|crush|whip|flog|get rid of|end|choke|slap|punch|attacking|killing|hurting)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This wishes harm on people for what they are; nobody should answer it alone.',
  patterns: [
    `${intend} ${kill} ${ofGroup}`,
    `${intend} ${kill} (him|her|them|every one of them|every single one of them|each of them|all of them)`,
    `${someoneShould} ${kill} (all)? (of)? ${ofGroup}`,
    `(let us|lets) (just|all|finally|go and)? (exterminate|eradicate|kill|hang|gas|wipe out|get rid of|burn|deport|slaughter|lynch|murder|destroy) (of)? (${ofGroup}|them all|all of them)`,
    `what if (we|they|someone) (just|all|simply)? (killed|shot|hanged|gassed|murdered|exterminated|eradicated|got rid of|burned) ${ofGroup}`,
    `(cut|slit|snap|break|wring) (the|their) (throats|throat|necks|neck) of ${ofGroup}`,
    `(cut|slit|snap|break|wring) ${ofGroup} (throats|necks|throat|neck)`,
    `(think|thinking|believe|hoping|assume|assuming|bet) (that)? (i|we) (will|would) not ${kill} (you|him|her|them|every one of (them|you)|all of (them|you)|${ofGroup})`,
    `(cut|slit) their (throats|<of-people> throats|${group} throats)`,
    `${ofGroup} (should|must|ought to|need to|needs to|deserve to|deserves to|can all|would) (all|just|simply|be)? (all|just|simply|be)? ${harmed}`,
    `${ofGroup} (would|will|shall|are going to|is going to) (all|soon)? (be|die)? (a|all)? (dead|horrible death|painful death|slow death|gone|eradicated|killed|die|burn)`,
    `(wish|hope|hoping|want|love to see|like to see|glad if|pray|better off if|better place if|happy if|if only) (that)? ${ofGroup} (to)? (all|would|were|was|had|would all|be|get|to be)? (all|be|get|just)? ${harmed}`,
    `death to ${ofGroup}`,
    `end (every|any|each|that|all) <vile>? (${group}|${member}) (life|lives)`,
    `(the|a|one|every|any) (only)? good (${member}|<of-people>) (person|one)? is a dead (${member}|<of-people>)? (person|one)?`,
    `(killing|murdering|raping|beating|hurting) ${ofGroup} (should|must|ought to) (not)? be (legal|legalised|decriminalised|decriminalized|allowed|encouraged|a crime)`,
    `if ${ofGroup} (refuse|do not|does not|will not|come|comes|try|tries) ... ... they (should|deserve|must|will|ought) (to)? (be)? ${harmed}`,
  ],
  notAfter: notAsserted,
  except: [
    '(beat|crush) (them|him|her) (into (second|third)|at (their|his|her|the)|on (price|quality|service|time)|to it)',
    '(processes|jobs|sessions|instances|threads|tasks|bugs)',
    'burn them ... (disc|disk|cd|dvd|usb)',
  ],
  flags: [
    '[I would gladly strangle every single Muslim] at your branch.',
    '[Somebody should shoot those immigrants], and you with them.',
    '[All gay people should be killed], and I will say so to anyone.',
  ],
  passes: [
    'We must never let immigrants be killed at sea.',
    'No woman deserves to be beaten, and the shelter is open all night.',
    'The fire killed two migrants in the barracks last week.',
    'I would never hurt a disabled person.',
    'They told the reporter that all Jews should be killed, so we called the police.',
  ],
} satisfies Rule;
