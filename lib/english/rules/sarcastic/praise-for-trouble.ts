import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Praise beside a failure reads as scorn, and the failure goes unmended.',
  patterns: [
    '^ (oh|wow|well|ah|gee|yeah|yes)? (absolutely|truly|really|just|simply)? <praise> (job|work|service|customer service|support|customer support|effort|planning|communication|teamwork|organisation|organization|stuff|quality|experience)',
    '^ (just|absolutely|really|i|we)? (just|absolutely|really|especially|particularly|simply|do|so|also)? (love|loved|loving|adore|admire|enjoyed|appreciate) (how|it when|the way|the (part|bit) (where|when))',
    '(i|we) (am|are|was|were) <very>? (thrilled|delighted|overjoyed|ecstatic|honoured|honored|tickled|charmed) (to|that|when)',
    '(my|our) (personal)? (favourite|favorite) (part|bit|moment|line|touch)',
    '(nothing|few things) (i|we) (love|enjoy|like) more than',
    'nothing (says|screams|quite says) ... like',
    '(always|such) a (pleasure|joy|delight|treat) (to|when|being)',
    'so (glad|happy|pleased) (that)? (i|we) (paid|upgraded|waited|trusted|stayed|asked|bothered|took|rushed)',
    'worth every (penny|cent|minute|pound)',
    '^ (very|how|truly|most|quite|really|that is)? (impressive|remarkable|quite an achievement|quite something|quite a feat|some achievement|what an achievement|masterful|genius|textbook)',
  ],
  onlyWith: ['<gone-wrong>'],
  notWith: [
    '(but|however|although|though|despite|sorry|apologies|unfortunately|until|if|except|before|nothing (is|was))',
    '(fixed|fixing|found|finding|solved|saved|saving|spotting|spotted|catching|caught|recovered|recovering|rescued|helped|helping|sorted|replaced|refunded|resolved|handling|handled|staying|correcting)',
    '(thank you|thanks)',
    '(not|never) (lost|missed|broken|ruined|deleted|worse)',
  ],
  suggestions: [
    { sentence: 'Something went wrong with [the task], and I would like us to put it right.' },
    { sentence: 'Could we look at what happened with [the task]?' },
  ],
  flags: [
    '[Superb service], the sofa went to the wrong address.',
    '[I just love how] the tickets vanished overnight.',
    '[We were delighted to] hear that the choir was double booked.',
  ],
  passes: [
    'Great work, everyone, and enjoy the weekend.',
    'Great work spotting the wrong date on the flyer.',
    'I love how the broken tiles became a mosaic, thank you.',
    'We are delighted that the lost ring has been found.',
  ],
} satisfies Rule;
