import type { Rule } from '@/lib/engine/rule';
import { group, member, notAsserted } from '@/lib/english/parts';

const unfit =
  '(should not|ought not|can not|could never|never could|must not|should never|will never|have no business|has no business|are not fit|were never meant|have not (got)? (the)? (brains|brain|sense)|do not belong|does not belong|belong in|belongs in|are no good|is no good|are too (thick|stupid|soft|weepy|slow|emotional))';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This scorns people for what they are; no complaint gives a right to that.',
  patterns: [
    `(${group}|a woman|women|foreigners|girls|girl|females|boomers|pensioners|single mums|single mothers|old people|anyone over (sixty|seventy|eighty|60|70|80)|the (old|disabled|blind|deaf)) ${unfit} (be|to|let|do|drive|run|price|read|work|think|near|trusted|handle|understand|in|at|for)?`,
    '(breed|breeding|bred|multiply|multiplying|swarm) like (rats|rabbits|flies|vermin|mice|cockroaches|lice|it|animals)',
    `(typical|just like|trust|never trust|what do you expect from) (a|an)? (${group}|${member}|women|woman|foreigners|men|girl|girls) (in|to|driver|drivers|driving|at|with|logic)?$`,
    '(typical) (bloody|of)? (women|woman|men|foreigners|blondes|immigrants|boomers|millennials|gypsies|pikeys) ',
    `(full|stuffed|crawling|crammed|overrun|infested|filled|fill ...|staffed) (up)? (of|with|by) (bloody|dirty|lazy|thieving|these|those|them)? (${group}|foreigners|women|perverts|immigrants|queers|indians|cripples)`,
    `(not having|will not have|do not want|refuse to have|am not letting|wont have) (some|a|an|any|another|my ...) (${member}|woman|foreigner|queer|girl|tranny|poof) (touch|touching|measure|measuring|serve|serving|look|looking|near|treat|treating|teach|teaching|in|operate|handle|anywhere)`,
    `my (code|car|food|child|children|file|house|money|account|case|books|dog|boiler|son|daughter) (looked at|touched|handled|taught|cooked|fixed|run|seen|dealt with) by (a|an|some|any)? (${group}|${member}|women|a woman|foreigners|indians)`,
    `(put|get|fob|palm) (me|us) (on|off|through)? (with|to|onto) (a|an|another|some) (${member}|woman|foreigner|girl|indian|immigrant)`,
    '(they are|theyre|they re|all of them are|every one of them is|are all|they is|scroungers and|thieves and|gyps ies and|poofs and) (all)? (vermin|cattle|parasites|scroungers|perverts|thieves to|animals|savages|breeders|dead weight|a drain|leeches|degenerates|a nest|scum|filth)',
    '(perverts|scroungers|parasites|breeders|degenerates|savages) (the (whole|lot)|all of them|every one|one and all|to the last|with a hand|and thieves)',
    '(send|sent|kick|throw|want|get|ship|deport|put) (them|the lot of them|the whole (lot|pack|lot of them)|you all|you lot|the lot of (you|yous)|every one of them) (all)? (back|out|home) (of|to|where|on|in)? (the|this|our|my|where)? (country|kitchen|boat|they came|you came|they belong|you belong)',
    '(back|stay|belong|get) (in|into|to) the kitchen',
    '(left|stopped|turned|leave|stop|turn) (them|him|her|you) (back)? at the (border|port|airport|boat)',
    '(gypsies|junkies|cripples|pikeys|immigrants|foreigners|queers|poofs|trannies) (gypsies|junkies|cripples|pikeys|immigrants|foreigners|scroungers|perverts|queers|thieves)',
    '(let|letting|house|housing|feed|feeding|in with) (any|all|that|this|the)? (old)? (vermin|scum|filth|riff raff|dregs)',
    '(whole|entire) (generation|race|religion|tribe|breed|country|nation|lot of them) (wants|needs|should be|ought to be|deserves) (putting|put|wiping|wiped|shooting|shot|locking|locked|culling|culled)',
    '(put|putting|putting them) down like (old|sick|mad)? (dogs|animals|cattle)',
    '(a drain on (the rest|society|all of us|this country)|better not born|better (off)? never born|dead weight in)',
    '(let the (cold|winter|heat|flu|virus) (have|take) them|smoke (them|that hotel|the place) out|they smell they|they (all)? (smell|stink|reek) (and|they|of))',
    '(good|fit|fine) for (reading off|robbing|scrubbing|cleaning|breeding|begging|nothing but) ',
    '(buy|bought|fake|faked|forge) (all)? (your|their) (degrees|qualifications|papers|visas|diplomas)',
    '(what you get|this is what happens) (when|for|if) (you)? (fill|hire|hiring|let|letting|employ|employing|give|giving) ... (foreigners|women|immigrants|indians|girls|gays|them|these people)',
    '(some|that|a|the) (queer|tranny|poof|darkie|gyppo|pikey|cripple|spastic|retard) (measure|measuring|serve|serving|touch|near|in|at|behind|on|who|with)',
  ],
  except: [
    '(should not|can not|must not|ought not) (have to|need to|to have|be (charged|asked|made|forced|left|expected|kept|told))',
    '(can not|could not) (reach|read|hear|see|get|climb|manage|use|walk|come|afford|open|attend|find|hold)',
    '(the)? (old|disabled|blind|deaf) (can not|could not|do not) (be|use|read|reach|get|see|hear|climb|manage|park)',
  ],
  notAfter: notAsserted,
  flags: [
    '[Women should never price] a job.',
    'They [breed like rabbits] and we pay.',
    'I am [not having some foreigner touch] my oven.',
  ],
  passes: [
    'Pensioners cannot reach the bell, could it be lower?',
    'The warren is full of rabbits.',
    'Women and children go free on Sundays.',
  ],
} satisfies Rule;
