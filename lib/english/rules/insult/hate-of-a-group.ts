import type { Rule } from '@/lib/engine/rule';
import { anyOfGroup, badly, group, loudly, member, notAsserted, ofGroup } from '@/lib/english/parts';

const are =
  '(really|all|truly|simply|just|clearly|still)? (is|are|was|were|am|have always been|will always be|must be|seem|seems|look|act like|behave like|smell like|live like|have been)';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This is hatred of people for what they are, whoever it is meant to hurt.',
  patterns: [
    `${ofGroup} ${are} ${loudly} <very>? ${badly}`,
    `(why (is|are)|that (is|are)|how (is|are)|find|consider|call|calls|believe) ${anyOfGroup} (to be)? (<very>|all)? <very>? <condemned>`,
    `${ofGroup} ... are (no better|worth less|less|lower|dirtier|dumber|worse) than`,
    `(such|what|these|those|you|all|another) (a|an|bunch of|pack of)? <vile> ${group}`,
    `(you|another|that|a|these|all) <vile> ${member}`,
    `what is it with (you|all|these|those)? (all|these|those|other)? <vile> (${group}|people)`,
    `in ${anyOfGroup} nature to`,
    `(typical|common|classic|usual) (${group}|${member}|<of-people>|<insult>|<slur-or-word>) (behaviour|behavior|nonsense|stupidity|trick|tricks|excuse|excuses|lies|incompetence|driver|drivers|logic)`,
    `typical (of)? (you|these|those|all|of) ${group}`,
    `typical (of)? (you|these|those|all) ${group}`,
    `(typical of|what do you expect from|what else can you expect from|what you get from|what you get for hiring|what happens when you hire) ${anyOfGroup} $`,
    `only ${ofGroup} (can|could|would) (be|do|act) (so|that|such|this)`,
    `no one (else)? is as (<repugnant>|<insulting>|<incapable>|ignorant|greedy|filthy|rude) as ${ofGroup}`,
    `${ofGroup} (are|is|being|with any power|in power|in charge|into government) ... (ruining|destroying|infesting|invading|polluting|ruin|destroy|taking over|poisoning|infest|danger to|threat to|burden on)`,
    `(too many|enough of these|swarms of|hordes of|no more|infested with|overrun by|overrun with|flooded with|invasion of|plague of) <vile>? (${group}|<slur-or-word>) (in (this|our|my|the|your)|around here|everywhere|running|infesting|taking|ruining|invading|working)`,
    `(allowing|letting|having|giving|electing|hiring|employing) (in|power to)? ${ofGroup} ... ... (ruin|destroy|mistake|danger|harm|end of|disaster|undermine|threat)`,
    `(a|an|that|my|any|even a) (monkey|dog|cat|ape|pig|rat|goldfish|rock) (is|has|knows) (smarter|more|cleverer|better|worth more|cleaner) ... than (any|a|all|of|you|these|those|most|every) ... (${group}|${member})`,
    `(in the head|scum|stupid|dumb|disgusting|useless) (if|because|when) they are ${ofGroup}`,
    `(came|comes|coming|come|is|was|made|done) (from|by) ${anyOfGroup} (after all|so of course|it must|so it must|what do you expect)`,
    `(scum|vermin|dirt|animals|garbage) to (me|us) $`,
    `^ (just|only|nothing but|yet)? (another|a) (<insult-lead>|<insulting>|<vile>|common|typical|complete)? (<slur-or-word>|<insult>) $`,
    `(you|he|she|they|who|driver|colleague) (is|are|was|were) ${loudly} (a|an|some|another)? ${loudly} <vile>? (<slur>|cripple|coon|fag|fags|mong|retard|dyke|spic|chink|coons|mongs|jihadi|homo|spastic|infidel)`,
    `(you|another|these|those|all) <vile> <slur-or-word>`,
    '<vile> (fag|fags|coon|coons|cripple|cripples|queer|queers|mong|mongs|dyke|dykes|chink|chinks|spic|spics|jihadi|jihadis|homo|homos|jap|japs)',
  ],
  except: [
    `(is|are|was|were) not ${loudly} (a|an|the)? <condemned>`,
    '(i am|we are|proud|happily|openly|as a) ... <slur-or-word>',
  ],
  notAfter: notAsserted,
  flags: [
    'Do not send him again, [all immigrants are vermin].',
    'Frankly I think [that women are too stupid] for this job.',
    'It broke, [typical immigrant nonsense].',
    'There are [too many foreigners working] at your counter.',
  ],
  passes: [
    'The two women from Leeds are lovely, and one of the immigrants speaks Welsh.',
    'No disabled person deserves to be treated like this.',
    'Anyone who says that gay people are disgusting has no place in this club.',
    'There are disabled people in our group, so we need the ramp.',
    'Our black staff and our white staff are treated alike.',
    'Gay people are not disgusting, and I will not have that said here.',
  ],
} satisfies Rule;
