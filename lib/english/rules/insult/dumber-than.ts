import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This measures the reader against a thing or an animal.',
  patterns: [
    '(a|an|any) (drunk|dead|sleeping|concussed|three legged|one legged|headless|stuffed|lobotomised|half dead|half asleep|drugged|sedated) ... (would have|could have|could|would) (done|booked|read|written|made|been|answered|spotted|managed|run|got|sent|found|fixed|do|read|run|write|manage|have|still)',
    'as (ugly|stupid|thick|useless|dim|dense|nasty|lazy|worthless|pathetic|rotten|incompetent) (inside)? as you',
    '(failure|stupidity|ignorance|defeat|misery|begging|idiocy) (suits|becomes|fits|comes naturally to|runs in) (you|your)',
    '(with|has|had|have|got|using|shows|the iq and) the (brain|brains|charm|wit|personality|intelligence|intellect|iq|backbone|spine|charisma|warmth|attention span|manners|morals|integrity|imagination|grace|memory|work ethic|initiative|people skills|mind) of (a|an) (dead|wet|boiled|goldfish|gnat|potato|turnip|brick|plank|newt|sewer|stapler|doorknob|slug|rock|walnut|pea)',
    '(you|he|she|they) ... (sat|sit|sits|stood|stand|stands|sitting|standing|squatting|gawping|staring|lying|slumped) (there|here|around) like (a|an|two) (<demeaning>|<insult>|lemon|lemons|puddings|pudding|stuffed|sack|dummies)',
    '(more|better) <wit> (out of|from|off) (a|an|the|my)',
    '(<dimmer>) than (a|an|the|you|your|my|that|any|two|most|anyone|anything|i|mud|dirt|pig|shit|dog|it|ever|usual|what)',
    '(more|better|greater|higher) (<wit>|use) (in|than) (you|your (whole|entire|lot|team|people|boss)|all of you|the lot of you|the (whole|entire)|anyone (there|at)|anybody (there|at)|this (company|team|lot))',
    '(met|seen|known|owned|had|found|scraped|stepped in|trodden in|flushed|eaten|kept|cleaned|thrown away|thrown out|coughed up|sneezed|passed|pulled|wiped|talked to|spoken to|spoke to|argued with|conversed with) ... with (more|better|a higher|higher|greater) (<wit>|iq|conversation|manners|spelling|handwriting)',
    '(met|seen|known|owned|had|found|scraped|stepped in|trodden in|flushed|eaten|kept|wiped) (brighter|smarter|cleverer|sharper|more intelligent|more useful|livelier|warmer|quicker|nicer|more attractive|better looking|more charming|more helpful) (things|animals|creatures|rocks|stones|vegetables|corpses|moulds|mould|people|life|objects|plants|furniture|stuff|looking|company|specimens|insects|fish|traffic cones|cones|bricks)',
    '(you|he|she|they|your (lot|team|people|boss|driver|company|staff|manager|colleague)|that lot) (make|makes|made|would make) ... look (like a (genius|rocket|nobel|professor|scholar|saint|model|supermodel|professional)|like (geniuses|einstein|rocket scientists|professionals|experts|saints|models)|clever|smart|intelligent|bright|competent|useful|quick|attractive|slim|honest|thin|talkative|lively|charming|efficient|well run|organised|reliable)',
    '(you have|you have got|with|your) (a)? (head|face|mouth|gob|backside|arse|nose|teeth|belly|gut|breath|personality|brain|mind|mug|figure|body|neck|hands|skin|complexion|voice|laugh) like (a|an) (wet|boiled|mashed|smacked|slapped|bulldog|bag|dropped|rotten|robber|horse|pig|potato|arse|slapped arse)',
    '(face|head|mind|brain|personality|voice|body|soul|conscience|attention span|charm|iq|intelligence|intellect|wit|backbone|spine|charisma|warmth|memory|imagination|morals|manners) of (a|an|some|my|your) <scornful>? (<thing-called>|<demeaning>|pea|walnut|goldfish|gnat|flea|peanut|sparrow|potato|newt|stone|turnip|worm|cabbage|sieve|toddler|toad|dead|wet|boiled|rock|plank|brick|stapler|doorknob|houseplant|teaspoon|cold|corpse|used|tax|slug|haddock|cod|trout|fish|moth|mayfly|hamster|concussed|drunk|lobotomised|lettuce|tin|traffic cone|kerb|filing cabinet|vending machine)',
    '(as|so) (thick|dense|dim|dumb|stupid|daft|useful|useless|bright|sharp|quick|charming|intelligent|clever|helpful|attractive|ugly|interesting|slow|welcome|pleasant|competent|reliable|trustworthy|much (use|help|sense|good|brain|charm|personality)) as (a|an|two|the|your|my|most|any) (<thing-called>|<demeaning>|brick|plank|post|rock|stump|box of|bag of|sack of|chocolate|wet|dead|cardboard|paper|glass|rubber|broken|used|damp|hole|cat flap|handbrake|one legged|screen|ashtray|inflatable|boil|dose|rash|fart|fire|bucket|lump|doorknob|door|lamppost|parking|kick|tooth|root|puddle|concrete|lead|knitted|sandpaper|trapdoor|third|spare|snooze|marzipan|waterproof|soluble|candle)',
    '(a|my|any|the average|your average|even a|our) <scornful>? (cat|dog|parrot|goldfish|hamster|toddler|five year old|six year old|four year old|monkey|chimp|chimpanzee|houseplant|brick|toaster|kettle|stapler|potato|turnip|doorstop|budgie|rabbit|guinea pig|tortoise|sheep|cow|donkey|pigeon|three year old|lamp post|traffic cone|fridge|vending machine|drunk|blind man|corpse|magic 8 ball|broken clock|spaniel|labrador|cactus) (could|would|can|has|have|is|knows|shows|answers|understands|writes|gives|makes|does) (have|do|be|give|show|make|tell|manage|read|write|run|spell|count|work|understand|more|better|a better|brighter|smarter|cleverer|also|at least|quicker|learn|know|spot|see|answer|follow|get|handle|fix|find)',
    '(combined|collective|your) iq (is|of|must)',
    '(iq|intelligence|intellect) (lower than|smaller than|in single|of a)',
    '(you|he|she) (have|has|had) (got|clearly got|obviously got|all)? (all|about|roughly|half)? (of)? the <wit> (of|and) (a|an|my|the)',
  ],
  notAfter: notAsserted,
  except: [
    '(i|we|my|a cold and) ... (head|face|brain|voice|hands|hair|legs) like',
    '(us|me|our|my) look',
    '(voice|skin|laugh|face) like (an|a) (angel|film star|model|child|dream|baby|bell)',
    '(child|toddler|five year old|six year old|four year old|three year old|dog|cat|nan|gran|grandmother|rabbit|hamster|tortoise) (is|has|would|can|could|have) (be|a|the|an|been)? (better|also|at least|more|have|be|learn|get|see) ? (now|place|room|fun|time|seat|ticket|welcome|off|own)',
    '(as|so) (useful|helpful|interesting|reliable|welcome|charming|clever|quick) as (a|an|the) (third|spare|glass|paper) (party|part|pair|door)',
  ],
  notWith: [
    '(birthday|vet|puppy|allergic|travel with|insurance for|museum|ticket|thicker than the|coat|paint|wall thickness)',
  ],
  flags: [
    'He is [dumber than a] stump.',
    '[You make a brick look clever].',
    'A clerk [with a face like a wet] weekend.',
    '[My hamster could have] answered that.',
  ],
  passes: [
    'There is more upstairs.',
    'A trained nurse could have done it.',
    'The new card is thicker than the old one.',
    'You make us look good, thank you.',
    'She has a voice like an angel.',
    'My dog is at the vet, so I will be late.',
  ],
} satisfies Rule;
