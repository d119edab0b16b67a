import type { Rule } from '@/lib/engine/rule';
import { anyOfGroup, group, hate, member, notAsserted, ofGroup } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This says that the writer hates people for what they are.',
  patterns: [
    `(i|we|people|everyone) (do|did|all)? ${hate} (being around|dealing with|working with|seeing|the sight of|having to see)? ${ofGroup}`,
    `(disgusted|sickened|repulsed|appalled) by ${ofGroup}`,
    `${ofGroup} (really|all|just|always|so|simply|absolutely|do)? (disgust|repulse|sicken|revolt|nauseate|disgusts|make me sick|makes me sick|make my skin crawl|make me want to (vomit|puke|throw up)|(make|makes|fill|fills) (me|us) ... (angry|mad|furious|anger|rage|disgust|hatred|contempt))`,
    `(seeing|looking at|meeting|hearing|being near|watching) ${anyOfGroup} ... (makes|disgusts|sickens) (me|us|my) ... (sick|angry|vomit|puke|crawl|mad|furious)`,
    `there is nothing (worse|more disgusting|lower|more annoying|dumber|filthier) than ${ofGroup}`,
    `(i|we) would (rather|sooner) ... than (hire|marry|date|serve|sit near|work with|deal with) (a|an|any|those|these|one of)? (<vile>? ${group}|${member})`,
    `(i|we) would (rather|sooner) die than (hire|marry|date|serve|sit near|work with|deal with|touch) (a|an|any|those|these)? (${group}|${member})`,
    `(fuck|screw|to hell with|down with) ${ofGroup}`,
    `${ofGroup} (can|could) (all|just)? (go)? (fuck|screw|hang|rot|burn|drown) (themselves|yourselves|off|in hell|herself|himself)`,
    `(never|do not) (ever)? (trust|believe|hire|employ|listen to) (anything|a word|a single word|what)? (said|told|written|from)? (by|from)? (a|an|any|these|those) <vile>? (${group}|${member})`,
    `(why (would|should|do|does|must)|baffles me (why|how|that)|do not (see|get|understand) why) ... (care|cares|bother|like|love|want|tolerate|protect|help|hire) (about|for|with)? ${ofGroup}`,
    `(care|cares|bother|bothers) ... about the (life|lives|rights|feelings|pain) of ${ofGroup}`,
    `(i|we) care more about ... ... than (about|for)? ${ofGroup}`,
    `if i (woke up|were born|was born|turned|turned out|had been born) (as|into)? (a|an) ${member} ... (kill|shoot|hang|die)`,
  ],
  notAfter: notAsserted,
  flags: [
    'Send somebody else, [I cannot stand Poles].',
    'Do not tell them, but [disabled people disgust] me.',
    '[Fuck all these foreigners] in your call centre.',
  ],
  passes: [
    'I hate this printer, and the old people at the club hate it, too.',
    'I do not hate women, and I am sorry if it came over like that.',
    'Why would a pregnant woman need a form for this?',
    'She said that she hates men, and asked for a female driver.',
  ],
} satisfies Rule;
