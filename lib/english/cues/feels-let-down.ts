import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt, one } from '@/lib/english/feeling';

const letDown =
  '(let down|cheated|conned|ripped off|robbed|misled|lied to|betrayed|deceived|duped|taken for granted|taken for a ride|taken for (fools|mugs|a fool|a mug)|forgotten|forgotten about|ignored|abandoned|neglected|overlooked|unimportant|undervalued|unheard|invisible|dismissed|brushed aside|brushed off|sidelined|short changed|shortchanged|strung along|hung out to dry|left in the lurch|left in the dark|left high and dry|left to fend for|in the dark|high and dry|stranded|dumped|used|fleeced|swindled|scammed|messed about|messed around|mucked about|mugged off|fobbed off|stitched up|palmed off|at the bottom of the pile|bottom of the list|an afterthought|second class|second best|a second class (citizen|customer)|(just)? (like)? a number|just a number|of no importance|shut out|pushed aside|unwanted|unsupported|left alone|all alone|alone with (this|it)|alone in this|on my own with this|taken advantage of|failed|failed by you|wronged|unfairly treated|badly treated|poorly treated|mistreated)';

export default {
  says: 'Feels let down, ignored or cheated, and says it.',
  patterns: [
    `${feels} ${letDown}`,
    `${feelsAtStart} (let down|cheated|conned|ripped off|misled|betrayed|ignored|abandoned|forgotten|fobbed off|short changed)`,
    `(let|lets|letting) ${one} (all)? (badly|really)? down`,
    '(lost|losing|lose|shaken|shattered|destroyed|no|little|zero) (all|any|a lot of|much of|what little|what|every bit of|pretty much all|my|our)? (of)? (my|our|the)? (faith|trust|confidence|belief|goodwill) (in|with|left|that)?',
    '(my|our) (faith|trust|confidence|goodwill) (in you)? (is|has|was) (gone|shaken|shattered|at an end|at rock bottom|lower|low|running|evaporated|dented|been)',
    '(broken|empty|hollow|endless|false) (promise|promises|word|assurances)',
    '(you|your (colleague|man|guy|team|office|rep|engineer|manager)|he|she|they) (promised|swore|assured|guaranteed|gave (me|us) your word|gave me your word) (me|us|it|that|this|on|by|to|faithfully)? (faithfully|that|it|would)?',
    '(i|we) (was|were|had been|have been|am|are) (promised|assured|guaranteed|led to believe)',
    '(trusted|believed|relied on|counted on|took) (you|your word|your firm|what you (said|told)|your promise|your company)',
    '(broke|broken|breaking|went back on|gone back on|going back on|did not keep) (your|their|a|the|every|that|its) (word|promise|promises)',
    `(treated|treating|treats|treat|dealt with) ${one}? (like|as if|as though|so (badly|poorly|shabbily)|with (contempt|such contempt|no respect|disdain)|abominably|appallingly|badly|shabbily)`,
    '(nobody|no one|none of you|not one (person|of you)|(you|your lot|ur lot|you lot|they|you people|your company) (do not|clearly do not|obviously do not|people do not|never)|no body|does anyone|does anybody) (there)? (seems|seem|seemed|appears|even|actually|really|clearly|obviously)? (to)? (care|cares|cared|give|gives|gave|bother|bothers|bothered|listen|listens|listened|takes|took|owns|wants|wanted|could be bothered) (a damn|about|two hoots|to|a monkeys|responsibility|ownership|it)?',
    '(feel|feels|felt|feeling) (like|as if|as though|that) (nobody|no one|you|they|i|we) (are|is|am|do|does|was|were|have)? (not|talking|being|just)? (listening|listens|listen|care|cares|talking to|being (ignored|fobbed|strung|taken|passed)|ignored|taken|a number|wasting)',
    '(like|love|hope) to (think|believe) (that)? (someone|somebody|you|anyone|one of you) ... (care|cares|cared|listen|listening|reads)',
    '(thought|believed|hoped|assumed) (that)? you (were|would be) (different|better|not like|the good|one of|more)',
    '(thought|think|believed) (i|we) (mattered|meant (more|something)|could (trust|rely|count|depend))',
    `(left|leaving|leave) ${one} (stranded|high and dry|in the lurch|in the dark|to fend|standing|hanging|out in the cold|waiting|with no|without (a|any|so much|even))`,
    '(hung|hanging|hang|put the phone down|slammed the phone down) (up)? on (me|us|him|her|my (wife|husband|mum|mother|dad|father))',
    `${itIs} (a (big|huge|complete|total|real)? (let down|letdown|betrayal)|unfair|so unfair|not fair|not right|dishonest|misleading|daylight robbery|robbery|a rip off|a con|a scam|extortion|theft)`,
  ],
  except: [
    '(my|our) (old|previous|last|former|current|other|usual) (<workman>|supplier|provider|firm|company|agency|landlord|bank|printer|caterer|builder|school|gym|garage|vet) ... (let|lets|has let|letting) (me|us) down',
    ...notFelt,
    '(never|not|without) (once)? (let|letting) (me|us|him|her|anyone) down',
    '(let|lets|letting) (the|it|them|him|her) down (gently|slowly|the|from|by)',
    '(ignored|forgotten|used|stranded|overlooked|failed|dismissed|alone in this) (my|by (my own|mistake)|to (pay|send|attach|mention|say|add|tick|sign|bring)|the (warning|sign|reminder|invoice|test|exam)|it|about it)',
    '(i|we) (trusted|believed|relied on|counted on|took) (you|your word) (and|completely|on) (you|it)? (delivered|were right|came through)',
    '(he|she|they) (promised|swore) (me|us|to)',
    '(used) (to|the|it|by|for|a|your|this|in|as|up)',
    '(treat|treated) (me|us|her|him|them) (like|as if|as though)? (royalty|family|a friend|a queen|a king|kings|gold|well|so (well|kindly))',
    '(no) (faith|trust|confidence|belief) (school|fund|vote|issues)',
    '(left|leave) (me|us|you) (with no (doubt|option)|waiting (five|ten|a few|two) minutes)',
  ],
  flags: [
    '[I feel badly let down] by the whole office.',
    '[We have been strung along] since spring.',
    'I have [lost all confidence in] the clinic.',
    '[You promised that it] would be here on Friday.',
    '[Nobody seems to care].',
    '[It is so unfair] on the children.',
    '[My mother was left in the dark] about her own care.',
  ],
  passes: [
    'You have never let us down.',
    'The blinds can be let down from the inside.',
    'I have forgotten to attach the form.',
    'Your team treated us like royalty.',
    'We used the side door.',
    'Which trust does the school belong to?',
  ],
} satisfies Cue;
