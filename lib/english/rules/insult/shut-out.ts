import type { Rule } from '@/lib/engine/rule';
import { anyOfGroup, group, harmed, member, notAsserted, ofGroup } from '@/lib/english/parts';

const must =
  '(who are sick|with kids|like you|like them)? (should|must|ought to|need to|needs to|have to|has to|shall)';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This denies people rights or worth for what they are.',
  patterns: [
    '(call centre|call center|office|department|switchboard|shop|counter|ward|building|street|reception|desk|bank|hotel|place) (is)? (full of|run by|staffed by|packed with) (<vile> <people>|<slur>|<slur-or-word>)',
    '<people> (running|run|owning|own|have|behind|controlling|control) the (bank|shop|country|office|media|counter|place|company|banks|world|council|school)',
    '(since when|why|mad enough to|stupid enough to) (do|did)? (you|they)? (let|letting|allow|hire|send|employ) <people> (drive|run|fix|fly|teach|answer|near|handle|operate|lead|manage|in here|loose|vote|cook)',
    '(a|the|that|this|your|their) (whole|brainless|stupid|weaker|inferior|lesser|lying|thieving|filthy) (sex|race|breed|tribe|religion|nation)',
    '(do not|never|stop|quit) (ever)? (send|sending|let|put|putting|hire|hiring|bring) (me|us)? (any|more|your|those|these)? <vile>? (<people>|<slur>|<slur-or-word>) (to|near|on|here|round|over|again|into|at|any more)',
    `will not have (a|an|any|some) <vile>? (<one-of-people>|<of-people>|<slur>) (man|woman|person|girl|boy)? (handle|touch|teach|drive|serve|in|near|cook|tell|read|treat|look|come|clean|at)`,
    '(fresh|straight|just) off the (boat|banana boat|last boat) (who|and|with|can|like|could|that|to)',
    '(fill|filled|filling|staff|staffed|packed|stuff|stuffed|flood|flooded|overrun|swarming|crawling|riddled|infested) ... (with|by) (<vile> <people>|<slur-or-word>|<slur>)',
    '(someone|somebody|anyone|person|man|woman) (who (was|is|were|comes)|that was|actually|properly) (born|bred|raised|native)? (and bred)? (to|from)? (here|in this country|in england|in america|british|english|white|american|this country)',
    `(hired|employed|picked|promoted|there|here|got the job) (only|just|for|because) ... (quota|quotas|box ticking|tick a box|token)`,
    `(will not|would not|refuse to|do not want|am not having|not having|never) (have|having|my|let|want|be|to be|being|to have|our)? ... (touched|handled|looked at|read|seen|served|treated|taught|driven|told|cooked|fixed|cleaned|checked|run|judged|operated on|delivered) by (any|one of those|these|those|<vile>) <vile>? (<people>|<slur>|<one-of-people>)`,
    `<of-people> (freaks|scum|vermin|filth|parasites|savages|thieves|trash|garbage|apes|monkeys|scammers|idiots|cretins|retards|crooks|liars|beggars)`,
    `${ofGroup} (do|does|did) not (belong|deserve (to|a|any|rights|respect|the)|have a place|have any place|have the right)`,
    `${ofGroup} (have|has) no (right|business|place|reason) (to)? (be|live|exist|breathe|being|vote|work|in|here|among)`,
    `${ofGroup} ${must} (not|never) (all|just|ever)? (be)? (allowed|permitted|trusted|here|hired|employed|vote|have|hold|breed|reproduce|teach|lead|marry|own|adopt)`,
    `${ofGroup} ${must} (all|just|simply|only|also)? (be|get|go|stay|stick|know)? (all|just|treated|taken|locked|sent|kept|thrown)? (like|to)? (banned|excluded|barred|deported|expelled|kicked out|thrown out|locked up|locked away|sterilised|sterilized|removed|segregated|shipped back|sent back|back where|back to where|dumped|put down|enslaved|their place|a vet|animals|dirt|in the kitchen)`,
    `${ofGroup} (belong|belongs) (in|at|behind|under) (a|the|their|an)? (zoo|cage|kitchen|trash|bin|gutter|jungle|cages|home|landfill|asylum|institution|camp|camps|bars|prison|sewer|bottom|back)`,
    `(send|ship|kick|throw|drive|chase) ${ofGroup} (out|back|away)`,
    `(ban|deport|get rid of|got rid of|cleanse|purge|expel|rid of) ${ofGroup}`,
    `(${group}|<of-people>|their|your) lives (are|is|do|does|should|must) not (be)? (worth|matter|mean|worthy|important|valued|count)`,
    `(${group}|<of-people>|their|your) lives are (worth)? (absolutely|even|completely)? (less than|nothing|shit|worthless|dirt|fuck all|not worth|meaningless)`,
    `${ofGroup} (are|is) (not)? (worth|worthy) (absolutely|even)? (less than|nothing|shit|dirt|living|fuck all|the air|of (living|life|respect|love|rights))`,
    `${ofGroup} (can|could|will|would) never ... (as|be|equal|human|fully) (smart|clever|good|intelligent|human|valuable|equal|people|trusted|civilised|real|true|worth)`,
    `${ofGroup} (are|is) not (fully|even|really|quite)? (human|people|human beings|real men|real women|equal|civilised|fit for|capable of|worthy)`,
    `there (is|should be|can be) no (space|place|room|need|use|hope) ... (for|on) ... (any|a|an|those|these|you|the) (${group}|${member})`,
    `(there is|there should be) no (space|place|room) (here|on this planet|in this (country|world|company))? for (${group}|${member})`,
    `no (${group}|${member}) (like you)? (can|could|will|would|should|deserves|deserve|belongs|ought to|must) (ever|really|even)? (be|have|get)? (ever)? (allowed|permitted|a|an|trusted|equal|here|hired|given|any|right|rights|valuable|worth|respect|in charge|compared|as|human|live|breathe)`,
    `(i|we) (will|would|do) not (serve|employ|hire|deal with|work with|work for|talk to|speak to|rent to|take orders from|be served by) (a|an|any|some|these|those) <vile>? (${group}|${member})`,
    `(get|put|give|send) (me|us) (someone|somebody) (white|english|british|normal|who is not ${anyOfGroup})`,
  ],
  except: [
    `(disabled|blind|deaf|pregnant) ... should not (have|be)`,
    `no ${member} (should|ought to) (ever)? (have|be) to`,
    `not (deserve|deserves) to (be treated|be|have to) ... ${harmed}`,
    `(not|never) (deserve|deserves) to (be)? (called|treated|spoken|${harmed})`,
    'not worth any less',
  ],
  notAfter: notAsserted,
  flags: [
    '[Women should not be allowed] near a forklift.',
    'As I see it [gay people do not belong] in a school.',
    'Then [get rid of all these foreigners], and the queue will move.',
    '[I will not be served by a Muslim].',
  ],
  passes: [
    'Nobody says that women do not belong in the cockpit.',
    'No woman should be treated like this by a driver.',
    'The elderly people should be taken home first, and the rest by seven.',
    'Foreigners do not need a visa for the workshop.',
    'Disabled people should not have to ask for a ramp.',
  ],
} satisfies Rule;
