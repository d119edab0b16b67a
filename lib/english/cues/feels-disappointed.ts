import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt } from '@/lib/english/feeling';

export default {
  says: 'Is disappointed or unhappy with what they got, and says it.',
  patterns: [
    `${feels} (disappointed|gutted|dismayed|disheartened|deflated|crestfallen|dissatisfied|displeased|disillusioned|underwhelmed|unimpressed|unhappy|saddened|not a happy (bunny|customer|man|woman)|devo|put off|discontented|discouraged)`,
    `${feels} (not|less than|far from|hardly|anything but|none too|not at all|not best|not too|not exactly|not entirely|not terribly|not particularly|no longer) <very>? (happy|pleased|impressed|satisfied|amused|thrilled|delighted|best pleased|chuffed|overjoyed|comfortable|content)`,
    `${feelsAtStart} (disappointed|gutted|dismayed|dissatisfied|unhappy|unimpressed|not (very|at all|exactly|best)? (happy|pleased|impressed|amused))`,
    `${itIs} (disappointing|dismaying|disheartening|a (big|huge|bitter|real|great|massive)? (disappointment|let down|letdown|shame)|disappointment|poor|very poor|really poor|pretty poor|poor show|not good enough|unacceptable|not acceptable|not on|below par|substandard|not what (i|we) (paid|signed up|expected|hoped|ordered|asked)|unsatisfactory|sloppy|shoddy|unprofessional|amateur|amateurish)`,
    '(my|our|his|her|their) (deep|great|bitter|sheer|utter|huge|extreme|profound)? (disappointment|dismay|dissatisfaction|unhappiness|displeasure)',
    '(i|we|he|she|they)? (really|had|would have|honestly)? (expected|expect|hoped for|deserve|deserved|deserves|were expecting|was expecting|was hoping for|were hoping for|would have expected|thought (we|i) (would get|deserved)) (a lot|much|far|rather|something|so much|a bit)? better',
    '(not|nothing like|hardly|nowhere near) (good enough|up to (scratch|standard|your usual|par)|what (i|we) (expected|were promised|was promised|agreed|paid for|were told|asked for|ordered|were expecting|was expecting|had in mind|signed up for|chose))',
    '(can not|can hardly|could not) (honestly)? say (that)? (i am|we are|i was|we were) (happy|impressed|pleased|thrilled|delighted)',
    '(left|leaves|leaving) (a|us with a|me with a) (bad|bitter|sour|nasty) taste',
    '(fell|falls|fallen|falling) (well|far|a long way|so)? short (of)?',
    '^ <very>? (disappointing|not (good enough|acceptable|impressed|happy|on)|unacceptable|poor (show|service|form)|shoddy|very poor|really poor)',
    '(such|what|a real|a great) (a)? (shame|letdown|disappointment)',
    '(broke|broken|breaks) (my|her|his|our|their|the children s) (heart|hearts)',
  ],
  except: [
    ...notFelt,
    '(not|never|without) (be|been|at all|in the least)? (disappointed|disappointing|disappoint|dissatisfied)',
    '(disappointed|gutted|sad|saddened|unhappy) (to miss|to leave|to hear of your|for you|not to be|that (i|we) (can not|could not|missed|have to))',
    '(such|what|a real|a great) a? shame (i|we|to miss|about the weather|you can not|you could not)',
    '(poor) (signal|thing|weather|boy|girl|man|lamb|dog|love)',
    'no disappointment',
  ],
  flags: [
    'I have to say that [we are bitterly disappointed] with the cake.',
    '[I am not happy] with the finish on the doors.',
    'For that price [we expected better].',
    'The second coat was [not good enough].',
    'The gravy was cold and [it was very disappointing].',
    '[Not impressed] by the state of the van.',
  ],
  passes: [
    'We were not disappointed by the view.',
    'You will not be disappointed.',
    'I am gutted to miss your leaving do.',
    'I am happy with the finish.',
    'Poor thing, she has the flu.',
  ],
} satisfies Cue;
