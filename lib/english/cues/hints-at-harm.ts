import type { Cue } from '@/lib/engine/rule';

const fragile =
  '(break|breaks|sink|sinks|burn|burns|snap|snaps|smash|smashes|shatter|shatters|crack|cracks|bend|bends|bleed|bleeds|fall|falls|disappear|vanish|explode|collapse|(catch|catches) (fire|light)|(go|goes) (up|missing|wrong|off|bang|up in (smoke|flames)))';

const somebodyOfYours =
  '(somebody|someone|one of you|one of your (people|staff|lads|girls|men|lot)|some of you|a few of you|one of them|your (<workman>|boss|brother|son|daughter|wife|husband|mother|father|partner|colleague|friend|dog|kids|children)|whoever ((comes|turns up|knocks|shows up|opens|answers)|you send)|whoever comes next|he|she|they|you)';

const hurt =
  '(hurt|badly hurt|injured|hit|beaten|beaten up|stabbed|shot|burned|burnt|maimed|crippled|flattened|punched|thumped|smacked|slapped|a slap|a beating|a kicking|a hiding|a good hiding|what for|cut|sliced|buried|dead|killed|in hospital|in the hospital|in casualty|in a wheelchair|in a box|in a coffin|in a ditch|in the (river|canal|boot|ground|morgue)|on a stretcher|on crutches|six feet under|without (teeth|legs|fingers|a face))';

/** Each is harmless by itself; beside another, or beside what `menacing` finds, it is a threat (lib/coach/danger.ts). */
export default {
  says: 'Hints that harm could come to people or things, and leaves it at that.',
  patterns: [
    // What is fragile, and how long it lasts.
    `(they|it|that|these|those|glass|wood|thatch|timber|paper|bones|necks|legs|windows|houses|offices|shops|cars|vans|things|places|sheds|people|old ones|roofs|cables|boats|barns|brakes|ladders|pipes|horses|dogs) (all|both|do|just|can|could|might|will|tends to|tend to)? ${fragile} (so|very|really|rather|awfully|terribly|quite)? (easily|easy|quickly|quick|fast|nicely|well|sometimes|at night|all the time|these days|like that)`,
    '^ (such a|what a|a|its a|that is a|quite a)? (lovely|nice|pretty|beautiful|fine|smart|shiny|fancy|big|cosy) ... (you have|you have got|you got|you lot have|you run|they have|he has|she has) (there|here|got there|got|by the way)? $',
    '(not|no|never) (have|get|see|be|enjoy|last) (many|much|all that many|that many) (more|longer) (nights|days|mornings|birthdays|evenings|years|of (them|those|these)|christmases|sundays|winters)?',
    '(be|is|was|enjoy|for|have had) (your|their|his|her) last (night|day|christmas|birthday|summer|weekend|sunday|winter|drive|walk|shift|week)',
    '(while|as long as) (it|they|he|she|you) (still)? (lasts|last|can|stands|stand|breathe|breathes)',
    '(have|has|had|got|with) (it|this|that|something) (all)? coming (to (you|him|her|them))?',
    '(get|gets|got|getting|will get) what (he|she|you|they) (deserve|deserves|asked for|is coming to)',
    '(will|shall) not (make|makes) it (home|to (the|his|her|your)|through|back|past|out)',
    '(is|are) due (a|for a) (visit|lesson|shock|surprise|beating|slap)',
    '(do|does|should|would|better|must) not (walk|go|drive|cycle|be|come|leave|sit|work|travel|sleep) (home|out|there|around|here|in|back)? (alone|on your own|by yourself|on his own|on her own|unaccompanied)',
    '(should|ought to|had better|better) (change|vary) (that|it|his|her|your) (route|routine|habits|ways)?',
    '(mostly|all|made of|built of|nothing but|old|is|are) (timber|wood|straw|thatch|wooden|paper|larch|pine|cardboard)',
    '(such a|a|very|this|it is a|been a|been)? dry (summer|spring|autumn|season|weather|year|grass|wood|thatch)',
    '(jerrycan|jerry can|petrol can|can of petrol|box of matches|matches|lighter|firelighters|blowtorch|paraffin|accelerant)',
    '(dog|dogs|rottweiler|rottweilers|alsatian|alsatians|pit bull|pitbull|dobermann|doberman|bull|staffie|staffies|hounds) ... (loose|off the (lead|leash|chain)|on (him|her|them|you)|not been fed|hungry|bite|bites|bitten|teeth|unfed|not fed|fond of)',
    '(the)? next (one|man|woman|person|visitor|caller|fool|driver|engineer|official) (of (yours|you)|you send|who|that)',
    '(you|they|he|she) (have)? been (told|warned)',
    '^ (and)? you (have|have got|got) (yourself)? (a|an|such a|two|some|quite a) (nice|lovely|beautiful|pretty|sweet|fine|smart|charming|cosy)',
    '(my|our) (lads|boys|brothers|cousins|mates|sons|uncles|brother|cousin|mate|people|dogs) (are|is|will be|s) (already|all|now)? (on (their|his|the) way|coming|outside|heading|round the corner|en route|nearly there|there soon|waiting|over later|paying)',
    '(best|better|had better|should|i would|you may want to|might want to) (lock|bolt|bar|board up|double lock) (up|the|your|all|every)',
    'dark by (then|now|four|five|six|seven|eight|half|4|5|6|7|8)',
    '(should|ought to|must|better|need to) (not)? (leave|leaves|leaving|keep) (the|her|his|your|their|that) (back|front|side|kitchen|patio)? (door|window|gate|windows|doors) (open|unlocked|ajar|on the latch)',
    '(does|doing|did|do|done|served|serving) time (for|over|because|inside)?',
    '(be|more|very|really|so) careful (who|whom|what|where|how) (you|he|she|they)',
    '(so|very|too|quite|really|awfully|pretty|easy|dead) easy to (open|get into|break into|start|climb|enter|force|follow|get at|set alight|set fire to)',
    // What the reader should see to.
    '(for|in) your own (sake|good|safety|health|interest)',
    'for your (sake|safety)',
    '(hope|hoping|trust|pray|bet|suppose|expect|make sure|sure) ... [(have|has|got|carry) ... (insurance|insured|locks|alarm|alarms|a good (dentist|doctor|lawyer|surgeon)|sprinklers|extinguisher|extinguishers|smoke detector|smoke detectors|health cover|life cover|a guard dog|strong (doors|windows))]',
    '(hope|hoping|trust|pray|bet) ... (insured|covered for (fire|arson)|fireproof|bulletproof)',
    '(had better|better|ought to|should|might want to|may want to|needs to|need to|would do well to|would be wise to|wants to) (be (very|extremely|really|awfully|a bit|more)? (careful|afraid|scared|worried|on (his|her|your|their) guard)|take (very|good|great|some)? care|watch (out|himself|herself|yourself|themselves)|look (out|over|behind)|mind (himself|herself|yourself|how|where)|start (running|praying|looking)|stay (away|home|indoors|inside)|keep (away|off|looking|an eye))',
    '(when|as|after|before|next time|each time|every time) (you|he|she|they|your <workman>) (leave|leaves|go|goes|walk|walks|lock|locks|finish|finishes|step|steps|come|comes) (out|home|up|the building|work|the office|the shop|to (your|his|her) car|outside|down|off)',
    '(think|thought|thinking) (of|about|on) (them|him|her|your (kids|children|family|wife|husband|girls|boys|mother|loved ones))',
    '(very|so|awfully|pretty|it is|its|rather|all) (dark|lonely|quiet|deserted|remote|isolated|empty) (and (dark|lonely|quiet|cold)|out there|up here|up there|round here|around here|at that hour|at night|at that time|down here)? $',
    '(dark and (lonely|quiet|empty|deserted|cold)|lonely and dark|quiet and dark)',
    // Who will be hurt, and how it is said without saying.
    `${somebodyOfYours} (at|in|from|of|there|over there)? (your|the)? (office|place|shop|firm|company|team|depot|school|clinic|family)? (is|are|will|would|might|could|may)? (going to|soon|probably|definitely)? (be|get|gets|getting|end up|ends up|leave|leaves|go home|goes home|come out|wake up) (very|really|seriously|badly|properly)? ${hurt}`,
    '(the)? (last|previous) (one|man|woman|guy|bloke|fella|person|company|driver|landlord|agent|bailiff|manager|lot|idiot|chap|rep|clerk|builder) ... (hospital|limp|limps|crutches|teeth|police|grave|regret|regrets|regretted|sorry|moved away|disappeared|vanished|recover|recovered|recovering|same again|found)',
    '(teach|learn|taught|get|need) (you|him|her|them|your lot) (all)? a (real|proper|hard|good|little)? lesson',
    '(smile|smiling|laugh|laughing|grin|grinning|smirk|sleep|sleeping|talk|talking|walk|walking|type|typing) (when|once|after|by the time|until) (i|we) (am|are|have|get|got)? (finished|done|through|finish|there|hold of|with you)',
    '(<weapon>|match|petrol|brick|bullet|bullets) (is|are|comes|come|would be|works out|costs) (much|far|a lot)? (cheaper|quicker|less|faster|easier|simpler)',
    '(accidents|fires|things) (do|can|will|just|tend to)? (happen|happens|catch fire|go missing|go up|get broken|burn)',
    '(up in (smoke|flames)|burn (down|to the ground)|burnt to the ground|burns to the ground)',
    '(came|come|coming|got|get|getting|fresh|straight|just) (out of|from) (prison|jail|the nick|inside|the army|the marines)',
    '(what|anything) (i|my (brothers|brother|cousins|cousin|sons|boys|mates|husband|father)|he|they) (will|might|may|could|is going to|are going to|am going to|would) (do|do next|be capable of)$',
    '(can not|could not|will not) (be)? (promise|guarantee|answer|held responsible|vouch|control) (for|what)',
    '(what is coming|whats coming|your turn|you are next|he is next|she is next|be next|it is coming|your day|your time) (will)? (to|for|come|comes)? (you|him|her|them)?$',
    '(i|we) (have|got)? (dealt|deal|sorted|sort|handled|fixed) (with)? (people|men|others|bigger men|companies|firms) (like you|before|worse)',
  ],
  except: [
    '(watch out|look out|take care|be careful) (for|with|on|not to|when (opening|lifting|using)) (the|that|a|it|our|my|old)? (step|steps|dog|hole|kerb|ice|puddle|ramp|branch|cable|paint|nail|nails|gate)',
    '(nobody|no one|none|fortunately|luckily|thankfully|thank goodness) ... (hurt|injured|burned|burnt)',
    '(i|we) (was|were|am|are|got|have been|could have been|nearly|almost|might have been|could be) ... (hurt|injured|burned|burnt|killed|hit)',
    '(your|the) (quote|price|offer|fee|fees|product|plan|ticket|service|delivery|shop|website) ... cheaper than',
    '(cheaper) than (your|the|this) (competitor|competitors|website|shop|list|old|previous|other)',
    '(your|the) last (day|week|night|shift) (of|at|in|for|to|is|was|before)',
    '(hit|cut|slapped) (by|with|off|back|from|down|on|in)',
    '(price|prices|rates|insurance|orders|number|numbers|sales|parcels|emails|connection|line|calls|boiler|alarm|server|site|app|lights|fuse) ... (go|goes|went) (up|off|missing|wrong)',
  ],
  notWith: [
    '(thank|thanks|please|cheers|congratulations|kind regards|lovely to|insurance claim|covered under|warranty|guarantee|repair|replace|packaging|packed|in transit|fragile|sample|samples|haha|lol)',
  ],
  flags: [
    '[What a nice little yard you have there].',
    'Old [roofs go up so fast].',
    '[Somebody in your office gets hurt] if she writes to me again.',
    'He [had better be careful] on the ladder.',
    'I hope you [have good locks].',
  ],
  passes: [
    'The vase broke in transit.',
    'Please be careful with the step.',
    'We hope you have a good week.',
    'When you leave the building, please switch off the light.',
    'Your quote is higher than the last one.',
    'Nobody was hurt, thank goodness.',
  ],
} satisfies Cue;
