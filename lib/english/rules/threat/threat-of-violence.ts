import type { Rule } from '@/lib/engine/rule';
import { body, denied, intend, kill } from '@/lib/english/parts';

const you = '(you|ya|whoever (wrote|did|sent|signed|sold|took|touched|comes)|all of you|every one of you|each of you|the lot of you|you all|you people)';
const lead =
  '(i|we|i swear i|my (brother|brothers|husband|friends|mates|boys|lads)) (will|shall|am going to|are going to|is going to|am gonna|swear i will)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This threatens harm to a person; nobody should answer it alone.',
  patterns: [
    `${intend} ${kill} (${you}|your <kin>)`,
    `${lead} ... ${kill} (${you}|your <kin>)`,
    `(or|and|then) (i|we) ${kill} (you|your <kin>) (all|next|too|and|if|unless)`,
    `${lead} (personally|gladly|happily|fucking|really|just)? (hurt|harm|attack|slap|punch|smack|choke|drown|shoot|hang|deck|batter|maim|cripple|poison) (${you}|your <kin>)`,
    `${lead} (personally|gladly|happily|fucking|really|just)? (hit|kick|punch|slap|smack|shoot|stab) ${you} (so hard|in the|in your|until|till|senseless|unconscious|sideways|into next)`,
    `${lead} (personally|gladly|happily|fucking|really|just)? ((come|drive) (over|down|round|there|to your (office|house|shop|desk)) (there)? and)? (break|snap|crush|smash|cut off|chop off|rip off|kick in|smash in) (both|all|every one)? (of)? your (fucking|bloody|damn|ugly|stupid|pretty)? ${body}`,
    `(i|we) (could|would|should|might|want to|would love to) (gladly|happily|just)? (break|snap|crush|smash) (both|all)? (of)? your (fucking|bloody|damn|ugly|stupid)? (neck|face|legs|arms|jaw|skull|kneecaps|teeth|ribs|nose)`,
    '(i|we) ... (beat|knock|smack|slap|choke|strangle) the (shit|crap|hell|living daylights|living shit|stuffing|life) out of (you|him|her|them|your)',
    '(kick|bash|cave|smash|beat|stove) (your|his|her) (fucking|bloody|ugly|stupid)? (face|head|skull|teeth|brains|ribs) in',
    '(knock|kick|punch|smash) (your|his|her) (fucking|bloody|pretty|ugly)? (teeth|lights) (out|in|down your)',
    '(i|we) ... (break|snap|crush) (every|each) (single)? (bone|finger) (in|of|on) (your|his|her|the hand|whoever)',
    '(rip|tear|chop|bite) (your|his|her) (fucking|bloody|ugly|stupid)? (head|arms|legs|balls|tongue|throat|guts|heart|eyes|bollocks) (off|out)',
    '(slit|wring) (your|his|her) (fucking|bloody|scrawny)? (throat|neck)',
    'cut your (fucking|bloody)? throat',
    '(put|take) a bullet (in|through|into) (you|your|him|his|her|whoever|somebody|someone)',
    '(put|putting|stick|sticking) (my|a|this) (fist|boot|knife|blade|hammer|axe|screwdriver|bullet) (through|in|into|between|down) (your|his|her) (face|head|skull|teeth|ribs|eye|eyes|chest|heart|throat|neck|guts|back)',
    '(drag|dragged|pull|pulled|haul|hauled|grab|grabbed) (you|him|her)? (out|off|up|across)? (of|from|over)? (the|his|her|your)? (desk|counter|chair|car|cab|van|window|door)? by (the|his|her|your) (throat|neck|hair|balls|ears)',
    '(throw|chuck|splash) ((battery)? (acid|petrol|boiling water) (in|over|at|on) (your face|you)|something (in|at|into) your face)',
    `(i|we) (will|am going to|are going to) (kill|murder|stab|strangle|hurt|beat up) (him|her|every one of them|every single one of them|them all)`,
    '(i|we) (will|am going to|are going to|would|want to) (make|watch) you (bleed|beg|suffer|scream)',
    `(i|we) (could|might|may) (just|easily|very well)? (snap|lose it) and (<harm>) (you|somebody|someone|one of you)`,
    `(feel like|dream of|dreaming of|thinking of|thinking about|fantasise about|fantasize about) (killing|hurting|strangling|punching|stabbing|shooting|murdering|smashing|choking|slapping) (you|your <kin>|your (face|head|teeth|skull))`,
    '(want|happy|glad|love|like) to (see|watch) you (all)? (dead|suffer|bleed|hanged|in pain|in the ground|in a coffin|die)',
    '(took|take|hurt|touch|touched|killed) my ... (i will|i am|we will)? (take|taking) (yours|one of yours)',
    '(i|we) (have killed|have hurt|have buried|put) (men|better men|bigger men|people) (in hospital|in the ground|for less)',
    '(not afraid|ready|willing) to use my (gun|knife|fists)',
    '(do time|swing|go to (prison|jail)|hang) for (you|killing you|what i do to you)',
    '(i|we) (will|am going to|are going to) (choke|drown|shoot|strangle|gut|skin|slap|punch|smack|batter) (him|her)',
    '(choke|drown|shoot|strangle|poison) (that|the|your) (stupid|bloody|fucking|precious|damn|yapping)? (dog|dogs|cat|cats|parrot|horse|pony|mutt) (of yours|in the|myself|if|unless)',
    '(somebody|someone|one of you|you) (is|are|will|will all)? (going to)? (all)? (bleed|die|suffer) for (this|that|it|what)',
  ],
  notAfter: denied,
  except: [
    '(kill|hurt|harm|shoot|strangle|stab|hit) (you|him|her|them) (a|an|over|some|the|up|at|tomorrow|with (laughter|kindness|love))',
    '(slap|smack|hit|shoot|poison|drown|choke|punch|murder) (you|him|her) (with|a|an|out|up|in (at|to|for|on|by))',
    '(kill|murder|slaughter|shoot|strangle) (you|him|her|them) (off|at (chess|cards|tennis|golf|scrabble|darts|pool))',
    '(it|that|this|which|heat|stress|work|job|wait|suspense) (will|would|could|might|may|can|does) (not)? (kill|hurt|harm) you',
    '(shoot|hang) your (family|wedding|daughter|son|baby|kids|children|dog) (portrait|portraits|photo|photos|pictures|session|in)?',
    '(sorry|hope|afraid|without|not|never) ... (hurt|harm|hurting) you',
    '(like|love) to (see|watch) you suffer (less|no)',
  ],
  notWith: [
    '(process|processes|thread|threads|server|database|chess|weeds|wasps|rats|mice|gel|numb|anaesthetic|injection|bandage|vaccine)',
  ],
  flags: [
    'If the car is not ready tomorrow [I will break your legs].',
    'Come near my stall again and [we will hurt you].',
    'One of these nights I am going to [kick your teeth in].',
    'Tell the fitter that [I will strangle him].',
  ],
  passes: [
    'Please kill the background process and restart the server.',
    'I will shoot you the figures after lunch.',
    'We attacked the backlog and the last bug died on Friday.',
    'I will kick you off the list and hit you up tomorrow.',
    'We will not hurt you, the needle is very thin.',
    'I will cut your hair on the ward on Monday.',
    'Take your legs off the pedals and pull your arms apart slowly.',
    'He will beat you at chess.',
  ],
} satisfies Rule;
