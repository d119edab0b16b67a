import type { Cue } from '@/lib/engine/rule';
import { notOfOneselfNow } from '@/lib/english/parts';

const truly =
  '(really|just|honestly|truly|simply|only|often|sometimes|even|still|genuinely|actually|now|at all|frankly)?';

/** What it is to live, where nothing else can be meant. */
const live =
  '(be alive|stay alive|exist|live on|go on living|carry on living|keep living|keep on living|continue living|continue to live|wake up (any more|anymore|again|tomorrow|at all|ever again|in the mornings|in the morning)|live (any more|anymore|any longer|like this|with this|without (him|her|them)|after this|through another|another day|my life)|see (another|the next) (day|morning|birthday|winter|summer|christmas)|be in this world|be on this earth)';

/** Where people go who mean to die. */
const place =
  '(sea|river|lake|water|waves|canal|bridge|cliff|cliffs|rooftop|roof|balcony|railway|railway line|railway bridge|tracks|train tracks|train|trains|traffic|motorway|viaduct|quarry|weir|harbour|tree|lorry|oncoming)';

const drugs =
  '(pills|tablets|paracetamol|painkillers|sleeping pills|sleeping tablets|medication|medicines|insulin|antidepressants|morphine|heart pills)';

/** Said of life, whatever stands around it. `danger-to-self` holds the set phrases. */
export default {
  says: 'The writer no longer wishes to live, or tells how they may die.',
  patterns: [
    // They do not wish to live.
    `(do|does|did|would|am) (not|no longer) ${truly} (want|wanting|wish|wishing|care|intend|intending|deserve|need|know how|see why i should|feel able|bear|have the (strength|will|courage|energy|heart)) to? ${live}`,
    `i ${truly} (can|could|shall|will) (not|no longer) ${truly} (want to|bear to)? (be alive|stay alive|go on living|carry on living|keep living|live (any more|anymore|any longer|like this|with this|without (him|her|them))|see another (day|morning|birthday))`,
    `no longer ${truly} (want|wish|care|intend|deserve|need|know how|have the (strength|will|courage|energy|heart)) to ${live}`,
    `(no|lost|losing|lack|without|any|little) (all|the|any|my|real|more|further)? (wish|desire|will|reason|strength|courage|want|energy|point|appetite) (left|any more|at all)? (in me)? (to|for|in) (${live}|live|go on|going on|carry on|carrying on|living|life|be here|being here|being alive)`,
    '(done|finished|through) with (living|life|this life|being alive|breathing|it all and with living|the world|this world)',
    '(life|living) (has|is|feels|seems|had) (become|got|grown|been|just)? ... (unbearable|intolerable|unliveable|hopeless|pointless|meaningless|not worth|worthless|too much|over for me|too painful|torture) ... ... (end it|ending it|finish it|stop it|go|an end)',
    '(ready|prepared|decided|determined|want|wanting|wish|hoping|praying|long) (to|for) (just)? (die|death|be dead|leave this (life|world|earth)|go to (sleep|bed) and (not|never) wake|depart this life|not wake up|be with (him|her|them|my (late)? (wife|husband|mother|father|son|daughter|mum|dad|boy|girl)) (again|in heaven|now)|meet my maker)',
    '(sleep|asleep|rest) and (never|not) (wake|have to wake|come back|get up)',
    '(i|and) (want|wish|would like|long|need|hope) (it|for it|for everything|everything|this|all this|all) to (be|be all|all be)? (over|end|finished|quiet|black|silent)$',
    '(world|you|they|everyone|everybody|family|children|kids|wife|husband|mother|daughter|son|people) (is|are|will|would|were|was)? (all|so much|much|far|a lot|probably)? (be)? (all|so much|much|far|a lot)? (better|happier|easier) (off)? (without me|when i am gone|once i am gone|with me (dead|gone))',
    '(trouble|bother|burden) (no one|nobody|none of you|you all|anyone|anybody) (any more|anymore|any longer|again|ever again|after)?$',
    '(see|picture|imagine|find) (myself|me) (being|still being|getting|living|making it)? (alive|past|beyond|through) (next|this|another|christmas|tonight|the (winter|week|weekend|month|year))',
    '(will|shall|may|might) not (be here|be around|be alive|live|last|survive) (long enough)? (to (see it|see that|see how|see what|see the (end|result|outcome|spring|summer|new year)|find out|know)|another (week|night|day|winter|month)|the (week|night|weekend|month|winter))',
    '(not|never) (think|believe|expect|know) (that|if|whether)? i (will|can|shall|could) (survive|live through|last|get through|make it through|see) (another|this|the|tonight|next|it)',
    '(nothing|not much|what is there|what else is there|what have i|nobody|no one) (is)? (left|more)? (for me)? (to (stay|wake up|get up|hold on|carry on|go on|live)|(left)? (here)? for me) (for|here|any more|anymore|now)',
    'there (will|shall) (not|no longer|soon not) be (a|any) me',
    'no (me|more me) (to|by|after|left|any more|anymore|from)',
    '(where|the place) i am going (i|there|nobody|no one|you)? (will|shall|do|can|need|is|are|there)',
    '(not|no longer|never) (be)? (reading|hear|hearing|see|seeing|answer|answering|write|writing|need|needing|open|opening) (it|this|that|them|anything|any of it|any more mail|anything more|your (reply|answer|letters)) (after|from|past) (tonight|today|tomorrow|friday|monday|sunday|saturday|the weekend|this week|now on)',
    '(had|have) (had)? enough of (this|my|the whole) (life|existence|living|world)',
    '(out of (everyones|everybodys|your|their) (hair|way)) (soon|for good|forever|for ever|once and for all|now)',
    '(said|saying|made|written|been saying) (all)? (my|our) (goodbyes|farewells|last goodbyes)',
    '(it|this|everything|all of it) (ends|will end|stops|will stop|is over|will be over) (for me)? (tonight|today|tomorrow|this weekend) ',
    '(said|told|written to|wrote to|rung) (everything|all|what|everyone|everybody|those) (that)? (i (had|needed|wanted|ought|wished) to|there was to say) (say|tell|write|forgive|thank)?',
    // How they may die.
    `(going|want|wanted|about|ready|tempted|thinking|think|thought|thoughts|dream|dreaming|decided|plan|planning|intend|might|will|could|should|shall|keep|feel like|close|near|what if i) (to|of|about)? (just|simply|again|often)? (go|going|walk|walking|walked|jump|jumping|jumped|step|stepping|stepped|drive|driving|drove|throw myself|throwing myself|threw myself|wade|wading|swim out|lie down|lying down|let myself fall|leap|leaping|steer|swerve) (out|straight|right|down|off|away)? (into|off|from|under|underneath|in front of|onto|on|over|to) (the|a|that|an|this|my)? (edge of the|next|nearest|old|deep|oncoming)? ${place}`,
    `(keep|keeps|kept|can not stop|always|every night i|i) (thinking|think|dreaming|dream|looking|staring|look|stare) (of|about|at) (the|that|my) (old|nearest|high|long)? (${place}|rope|knife|knives|noose|${drugs}|gun|drop|oven)`,
    `(took|taken|take|taking|swallowed|swallow|swallowing|had|downed|saved up|counted|counting|counted out|hoarded|collected|stockpiled|emptied) (a lot|lots|loads|all|all of|too many|too much|a whole (bottle|box|packet|lot)|handfuls|a handful|the rest|a (box|bottle|packet|pile)|twenty|thirty|forty|fifty|sixty|a hundred|every one|enough) (of)? (of my|my|the|her|his|of the|these|those|mums|mothers)? ${drugs}`,
    '(been|started|keep|kept|am|back to|began) (cutting|hurting|harming|burning|starving|punishing) (myself|my (arms|arm|legs|wrists|wrist))',
    `${drugs} ... (counting|count|counted) (them|all|out)`,
    `(counting|counted) (out)? (the|my|all my|all the|his|her) ${drugs}`,
    '(cut|slit|slash|slashed|open) my (wrists|wrist|veins|throat|arms)',
    '(one|only one|the one|no other|no) way out (of ... ... )?(for me|left for me|i can see|that i can see|left to me) ',
    '(end|finish|stop) (it|everything|things) (all)? (for good|once and for all|forever|my way|tonight|myself) ... (pain|suffering|life|misery|nobody|children|sorry|goodbye)',
    '(find|finding|found|collect|collecting|identify|come for) (my|the) body',
    '(dispose of|bury|cremate|scatter) (me|my (body|ashes))',
    '(at|for|to|plan|planning|arrange) my (own)? (funeral|burial|cremation)',
    '(last|final) (thing|letter|email|message|words|night|day|christmas|birthday|evening) (on this earth|alive|of my life|(i|that i) (will|shall) ever (write|send|see|spend|do|have|say))',
  ],
  except: [
    '(pretend|pretends|as if|as though|like|act as if|imagine|behave as if) (that)? (i|we) (do|did) not exist',
    '(live|exist) (here|there|in|with|next|near|under|without (heating|water|internet|a)|like this (in|with))',
    'walk (into|on|over|to|onto) (the|a) (sea|water|river|bridge|lake|cliffs|beach) ... (swim|paddle|view|dog|beach|hotel|path|every morning|from the (hotel|house))',
    '(life|living) (insurance|cover|room|assurance|wage|costs)',
    '(done|finished|through) with (life)? (insurance|cover|admin|story)',
    '(battery|phone|printer|machine|car|boiler|plant|plants|tree|tyres) ... (last|survive|make it)',
    '(not|never) (going to)? (walk|jump|step|drive) (off|into|over|under) ',
    '(go on|going on|carry on|carrying on|continue|continuing) (with|to) (the|a|an|our|your|any|these|those|them|both|all)',
    'my (mothers|fathers|husbands|wifes|sons|brothers|aunts|uncles|nans|mum s|mother s|father s|husband s|wife s|dad s) (own)? (funeral|burial|cremation)',
  ],
  notAfter: notOfOneselfNow,
  notWith: [
    '(haha|all inclusive|holiday|cruise|relocat|move to|moving to|retire|retirement|promotion|hahaha|lol|lmao|rofl|bungee|abseil|parachute|skydive|stunt|wetsuit|swimming|regatta)',
  ],
  flags: [
    'Since the verdict I have [no wish to go on].',
    'I [no longer wish to exist], so keep the deposit.',
    'I am [done with living].',
    'At night I am [thinking of driving into a tree].',
    'An hour ago I [took all my tablets].',
    '[You will all be better off without me].',
  ],
  passes: [
    'I no longer wish to live in this street.',
    'We are done with the life insurance forms.',
    'The hotel is so near that we can walk into the sea.',
    'The doctor told her to take two tablets a day.',
    'I do not want to wake up at five for the delivery.',
    'We have no wish to go on with the lease.',
  ],
} satisfies Cue;
