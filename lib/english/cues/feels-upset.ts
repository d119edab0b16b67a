import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt, one } from '@/lib/english/feeling';

export default {
  says: 'Is upset, hurt or in despair, and says or shows it.',
  patterns: [
    `${feels} (upset|distressed|heartbroken|broken hearted|devastated|in tears|in floods of tears|crying|sobbing|shaken|shaken up|shocked|in shock|stunned|traumatised|traumatized|hurt|miserable|wretched|distraught|inconsolable|in bits|in pieces|in despair|despairing|despondent|feeling hopeless|helpless|powerless|lost for words|speechless|at a loss|at rock bottom|sad|sick to the stomach|crushed|floored|destroyed|overwhelmed|in a (terrible|right|bad|dreadful) (state|way)|aghast|horrified|beside (myself|ourselves)|wounded|sickened|desolate|low|close to tears|near to tears|on the verge of tears|reduced to tears|cut up|choked|a mess|a wreck)`,
    `${feelsAtStart} (upset|distressed|heartbroken|devastated|in tears|shocked|speechless|lost for words|horrified|distraught)`,
    `${itIs} (upsetting|distressing|heartbreaking|devastating|hurtful|miserable|awful|dreadful|horrible|horrendous|horrific|horrifying|hell|hellish|a living hell|torture|traumatic|harrowing|unbearable|appalling|grim|wretched|cruel|a nightmare|nightmare|heart breaking|soul destroying|the worst (day|week|month|night|experience)|shocking|painful|a disaster|a catastrophe)`,
    '(i|we|she|he|(my|our) (wife|husband|mum|mother|dad|father|partner|daughter|son|bride|nan|grandmother|staff|children|kids)) (just|actually|have|has|had|have been|has been|was|were|nearly|almost|literally|sat and|sat down and|went home and|sat in the car and)? (cried|wept|been crying|been in tears|broke down|burst into tears|sobbed|crying)',
    `(reduced|brought|moved) ${one} to tears`,
    '(i|we|he|she)? (just|really|honestly)? (do|does|did) not (really|honestly|even)? (even)? know what (else)? (to|we can|i can|i am (meant|supposed) to) (say|do|think|tell|try) (anymore|any more|next|now|to you)?',
    '(at a (complete|total)? loss|at my lowest|lost (all|the last)? hope|losing hope|given up (hope|on|all hope|asking|trying)|lost the will|no hope left|what is the point|beyond (help|words|caring)|there are no words|words fail (me|us)|no words|i could (cry|weep|scream)|want to (cry|scream|weep)|feel like (crying|screaming|giving up))',
    '(my|our|his|her) (heart (broke|breaks|sank)|distress|upset|heartache|misery|grief at|despair)',
    '(ruined|spoiled|spoilt|wrecked|destroyed|ruins|spoils) (my|our|her|his|their|the|a|what) (whole|entire|special|big|wedding|only|daughter s|son s|mum s|once in a)? (day|wedding|holiday|party|birthday|christmas|evening|night|weekend|honeymoon|funeral|anniversary|celebration|trip|launch|season|week|opening|event|surprise|memory|memories|it|everything|business|reputation)',
    `(upset|upsets|upsetting|hurt|hurts|shocked|shook|distressed|devastated|horrified) ${one} (very much|deeply|badly|terribly|more than|so much|greatly|a lot)?`,
    '(how|what) (could|can) (you|anyone|anybody) (do|let|treat|allow|be so) (this|that|it|us|me|someone|people|somebody)?',
  ],
  except: [
    ...notFelt,
    '(tears|cried|crying|wept|weeping|sobbed|sobbing|in tears) (of|with|from) (joy|laughter|laughing|happiness|relief|pride|delight)',
    '(cried|cry|crying|in tears|speechless|lost for words|wept|stunned) ... (happy|happiness|joy|beautiful|lovely|wonderful|grateful|laughing|perfect|gorgeous|generosity|kindness|best)',
    '(happy|joyful|relieved|proud|good) (tears|crying)',
    '(low|hurt|a mess) (stock|level|levels|on|price|risk|priority|volume|rate|water|in|to ask)',
    '(upset|shocked|stunned|sad|devastated) (that (i|we) (missed|have to|must|forgot|can not)|to (leave|miss|say|hear that you are|go)|about my own|with myself|by the (news|election|result))',
    '(pleasantly|happily) (shocked|stunned|surprised|overwhelmed)',
    '(overwhelmed|stunned|speechless) (by|with|at) (your|the|everyone s|all the) (kindness|generosity|support|response|help|love|flowers|view|beauty)',
    '(it|that|would) (not|never|does not|will not|would not) hurt (to|us|anyone)',
  ],
  flags: [
    '[We are heartbroken] about the dress.',
    '[My daughter was in floods of tears] at the gate.',
    '[I do not know what to say anymore].',
    'The leak [ruined our honeymoon].',
    '[It has been miserable] without hot water.',
    '[She broke down] in front of the whole queue.',
  ],
  passes: [
    'I was in tears of joy at the launch.',
    'We cried laughing all evening.',
    'The stock is low again.',
    'We were overwhelmed by your kindness.',
    'I was upset at first but the nurse was lovely.',
    'It would not hurt to check the seal.',
  ],
} satisfies Cue;
