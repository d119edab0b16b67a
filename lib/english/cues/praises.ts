import type { Cue } from '@/lib/engine/rule';

const good =
  '(<praise>|marvellous|marvelous|brilliant|lovely|wonderful|fantastic|amazing|superb|helpful|so helpful|kind|so kind|patient|so patient|great|excellent|fabulous|a star|stars|an angel|angels|a legend|legends|a lifesaver|a life saver|lifesavers|a godsend|a treasure|a credit|a gem|a hero|heroes|a pleasure|a joy|a dream|thoughtful|spot on|first class|first rate|beautiful|delicious|gorgeous|perfect|delightful|outstanding|terrific|magic|insane|unreal|incredible|the best|beyond (helpful|kind|perfect)|so good|flawless|immaculate)';

export default {
  says: 'Praises, thanks warmly or tells of joy.',
  patterns: [
    `(you|your ...|he|she|they|it|everything|everyone|this|that|the|who|all of you|staff|team|service|launch|party|day) (all|both|guys|lot|team|really|two)? (is|are|was|were|have been|has been|had been|looks|look|looked|tasted|went|turned out|did) (all|both|also|just|really|a)? <very>? <very>? (a|an|my|our|the)? (real|true|total|complete|absolute)? ${good}`,
    '(thank you|thanks) (so|very|ever so|a million|a bunch|all|again|both)? (much|very much)? (for (everything|all|being|sorting|fixing|your (help|kindness|patience|quick|prompt|fast|lovely|hard|brilliant|support|time|work)|the (quick|lovely|fast|prompt|brilliant|great|speedy|swift|wonderful)|such|looking after|taking care|coming|going|making|getting|helping|turning|putting))',
    '(thank you|thanks) (so|very) much',
    'thank you thank you',
    '(best|greatest|loveliest|nicest|happiest) ... ever',
    '(<very>|eternally|forever|beyond|insanely|so so|incredibly|immensely|ridiculously) (grateful|thankful|happy|delighted|chuffed|pleased|proud)',
    'you (guys|lot|all|two|people)? (rock|rule|nailed it|smashed it|aced it|are (a|an|all|such a)? (genius|geniuses|wizard|magician|star|stars|saint|saints|marvel|angel|angels|champion|champ|miracle worker|best))',
    '(so|very|really|extremely|rightly) proud of (yourself|yourselves|what you|your team|the team)',
    '(tears|cried|crying|wept|in tears|weeping|sobbed|sobbing|howled|howling|screamed|screaming|shaking|jumping|dancing|bawled|bawling) (of|with|from|for) (joy|laughter|laughing|happiness|relief|pride)',
    '(best|happiest|proudest|loveliest) (day|week|night|moment|experience|meal|service|holiday|team|thing|present|decision|news) (of|ever|i|we|in|for|since)?',
    '(could not|can not) (have (asked|been|hoped) (for)? (more|better|happier|anything|kinder|nicer)|fault (you|it|him|her|them|your|the)|thank (you|him|her|them) enough|(praise|recommend) (you|it|him|her|them|your|the)|speak (more)? highly)',
    '(tell|thank|hug|kiss) (the|your|him|her|them|everyone|whoever) ... (they|he|she|it) (are|is|was|were)',
    '(book|booking|come|coming|back|order|ordering|visiting|returning|be back) again (on|for|next|soon|friday|saturday|sunday|in|please|definitely|already)',
    '(really|very|so|truly|over the moon|absolutely)? (delighted|thrilled|chuffed|overjoyed|ecstatic|over the moon|made up|so happy|very happy|really happy|so pleased|very pleased|really pleased|extremely happy|extremely pleased|super happy|so grateful|very grateful|really grateful|forever grateful|blown away|impressed) (with|by|at|that|to|about|for|we|i|it|how|and|on)',
    '(making|made|make|took|taking|baking|building|sewing|designing) (such|so|me such|us such) (a|an)? (<praise>|gorgeous|lovely|beautiful|wonderful|perfect|delicious|stunning)',
    '(everyone|everybody|all|guests|friends|family|kids|wife|husband|mum|boss) (absolutely|really|all|just)? (love|loves|loved|adore|adores|adored|want one|wants one)',
    '(love|loved|loving|adore|adored) (it|them|the|this|your|every|our|working with|how|what|everything|that)',
    '(well done|congratulations|congrats|hats off|kudos|bravo|keep up the (good|great)|good (job|work) (on|all|everyone|team)|great (job|work|effort)|top (job|marks|notch)|five stars|10 out of 10|highly recommend|would recommend|will recommend|recommended you|made my (day|week|year)|made (our|her|his) (day|week|year))',
    '(please|could you|can you|do|will you)? (thank|pass (on)? (my|our) (thanks|compliments|regards)|pass on) ... (from (me|us)|manager|boss|team|thanks)',
    '(thank|tell|let) ... (how (good|great|kind|lovely|helpful|patient|pleased|happy))',
  ],
  except: [
    '(worst|hope|must be|bet) ... (ever|proud)',
    '(not|never|hardly|less than|far from|anything but|no|none|if|would be|would have been|should be|could be|will be|supposed to be|meant to be|was meant|were meant|be|used to be|wish) (exactly|very|so|really|too|at all)? (<praise>|impressed|happy|pleased|delighted|thrilled|chuffed|helpful|kind|perfect|beautiful)',
    '(thanks|thank you) (for|so much for|very much for) (nothing|that|letting|ruining|wasting|ignoring|leaving)',
    '(thank you|thanks) (very|so) much (in advance|for (nothing|reading|your understanding))',
    '(would|d) love (it|to|the|your|this)',
    '(the|a|one) (best|perfect|great|good) (time|way|place|option|number|date|day) (to|for|is|would)',
    '(is|are|was|were) (good|great|perfect|fine|lovely|excellent) (for (me|us)|too|then|if|with (me|us)|on paper)',
  ],
  flags: [
    '[Your fitter was absolutely brilliant].',
    '[Thank you so much].',
    '[It was the best] day of the year.',
    'We were wrong about the oak, and [it looks gorgeous].',
    '[Please thank the whole night team].',
    'We [could not have asked for more].',
    'My mother was [thrilled with] the chair.',
  ],
  passes: [
    'That is not very helpful.',
    'Thanks for nothing.',
    'Monday is good for me.',
    'I would love to know when it comes.',
    'It would have been lovely to be told.',
    'What is the best time to call?',
  ],
} satisfies Cue;
