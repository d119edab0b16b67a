import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt } from '@/lib/english/feeling';

const angry = '(<angry>|mad (at|with|that|as))';

export default {
  says: 'Is angry, and says or shows it.',
  patterns: [
    `${feels} ${angry}`,
    '(how|so|that) (<very>|<degree>)? (angry|furious|cross|livid|annoyed|mad|disgusted) (i am|we are|i feel|we feel|i was|we were|this makes|it makes|he is|she is)',
    '(blood pressure|steam coming|hit the ceiling|saw red|see red|seen red|lost it with|want to scream|could scream|could spit)',
    `${feelsAtStart} (angry|furious|livid|fuming|incensed|enraged|outraged|raging|seething|annoyed|appalled|disgusted|infuriated|pissed off|hacked off|spitting feathers|peeved|miffed|narked|cross)`,
    `${itIs} (infuriating|maddening|annoying|irritating|outrageous|disgraceful|scandalous|appalling|disgusting|insulting|shameful|inexcusable|a disgrace|disgrace|an insult|insult|an outrage|outrage|a joke|joke|joke now|a farce|farce|a scandal|scandal|a shambles|shambles|ridiculous|absurd|laughable|pathetic|beyond belief|unbelievable|insane|a liberty|taking the (mick|mickey|piss|biscuit))`,
    '(makes|made|making|had|has) (my|our) blood (absolutely)? (boil|boiling|boils)',
    '(my|our|his|her) (anger|fury|rage|outrage)',
    'how dare (you|they|he|she)',
    '(what a|the (sheer|absolute|utter|bloody|bare faced)?) (cheek|nerve|gall|audacity|joke|disgrace|shambles|farce|insult|liberty) (of|to) (it|you|them|him|her|that|this|say|ask|send|charge|bill|the)',
    '(absolute|complete|total|utter|bloody|right|pure|what a) (joke|disgrace|shambles|farce|insult|liberty|outrage|mess|circus|nonsense|cheek)',
    '(shame on|ashamed of) (you|yourselves|yourself|all of you)',
    '(you are|are you|is this|this is|that is|it is|must be|you have to be|got to be|has to be) (all|just|absolutely|actually|seriously|some (kind|sort) of)? (having a laugh|taking the (mick|mickey|piss|biscuit)|joking|kidding|kidding me|kidding us|winding me up|a wind up|joke|a joke)',
    '^ (an|a|absolutely|completely|simply|utterly|beyond|just|totally)? (disgraceful|disgrace|outrageous|appalling|shameful|scandalous|disgusting|shocking|pathetic|ridiculous|unbelievable|joke|farce|shambles) $',
    '(insult to injury|slap in the face|kick in the teeth|last straw|final straw|blew (my|a) (top|fuse)|lost my (rag|temper)|hit the roof|on the warpath|rub salt|rubs salt)',
    '^ smh',
    '^ (absolutely|just|really|proper|properly|totally|now)? taking the (mick|mickey|piss|biscuit)',
  ],
  except: [
    'see (red lined|red line|red ink|red text|red marks)',
    '(his|her|their) anger',
    ...notFelt,
    '(angry|annoyed|cross|mad|furious|irritated|disgusted|appalled) (with|at|by|about) (myself|ourselves|my own|our own|the (weather|traffic|government|council|bank|cat|dog))',
    '(cross|bitter) (the|over|a|reference|country|my|check|section|border|winds|wind|chocolate|lemon|stitch|town|channel)',
    '(mad|annoyed) (busy|rush|keen|props)',
    '(insane|unbelievable|ridiculous) (deal|value|bargain|launch|party|success|amount|in a good)',
    '(ridiculously|unbelievably|insanely)',
  ],
  flags: [
    'To be blunt, [I am absolutely livid].',
    '[We are both furious] about the state of the floor.',
    '[My wife was so annoyed] that she walked out of the salon.',
    'Six hours in the cold, [this is a joke].',
    'It [makes my blood boil] to read that letter.',
    '[How dare you] bill us for that.',
    '[Shame on you].',
  ],
  passes: [
    'I am not angry with you at all.',
    'Please do not be annoyed, but the key is lost.',
    'He was furious last week but the new hinge did it.',
    'We cross the bridge at noon.',
    'The view was ridiculously good.',
    'I am annoyed with myself for losing the card.',
  ],
} satisfies Cue;
