import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt, one } from '@/lib/english/feeling';

const fool =
  '(fool|idiot|mug|clown|amateur|amateurs|liar|liars|cowboy|cowboys|muppet|plonker|lemon|fools|idiots|mugs|clowns|beggar|criminal|criminals|thief|thieves|nuisance|joke|child|naughty (child|schoolboy|schoolgirl)|charity case|dirt|burden|laughing stock|prize fool|right (lemon|mug|idiot|fool)|complete (mug|idiot|fool)|total (mug|idiot|fool)|bunch of (amateurs|cowboys|clowns))';

export default {
  says: 'Is embarrassed or humiliated, and says or shows it.',
  patterns: [
    '(feel|feels|felt|feeling|look|looked) (just|so|rather|very|really|quite|like)? (now)? (foolish|stupid|silly|ridiculous|small|humiliated|a (right|complete|total)? (fool|idiot|mug|fraud))',
    `${feels} (embarrassed|ashamed|humiliated|mortified|belittled|degraded|demeaned|shamed|patronised|patronized|talked down to|spoken down to|looked down on|ridiculed|laughed at|shown up|a laughing stock|small|stupid|foolish|disrespected|cringing|red faced|undermined|judged|(like|such|about)? (a|an|like a|like an|such an|such a|the) (right|complete|total|bit of a|prize|proper|real|utter|perfect)? ${fool}|like (dirt|criminals|fools|idiots|mugs|children|rubbish))`,
    `${feelsAtStart} (embarrassed|humiliated|mortified)`,
    `${itIs} (embarrassing|humiliating|mortifying|degrading|undignified|demeaning|belittling|an embarrassment|a humiliation|excruciating)`,
    `(look|looked|looks|looking|sound|sounded|feel|felt|come across|came across|appear|stood there|standing there|sat there|sitting there) (to everyone)? (like|as) (a|an|such a)? (right|complete|total|bit of a|prize|proper|real|utter|perfect|absolute|pair of|couple of)? ${fool}`,
    `(makes|made|make|making|left|leaves) ${one} (all)? (look|feel|looking|feeling|seem|appear) (so|very|really|completely|utterly|like|incredibly|a bit|rather|pretty)? (stupid|foolish|bad|unprofessional|ridiculous|silly|small|incompetent|amateur|amateurish|unreliable|dishonest|daft|cheap|tiny|terrible|disorganised|worthless|two inches tall)`,
    '(made|makes|making) (a)? (complete|total|right|utter)? (fool|fools|mockery|laughing stock|spectacle) of',
    '(customers|customer|clients|client|guests|neighbours|neighbors|boss|colleagues|people|everyone|everybody|friends|in laws|parents|tenants|patients|board|investors|members|readers|fans|family|staff|whole (street|village|town|office|school|room)|chairman|director|wife|husband) ... (now)? (think|thinks|thinking|assume|assumes|believe|believes|reckon|reckons) (that)? (i am|we are|i was|we were|i|we) (a|an|not|running|dodgy|cheap|some|careless|liars|lying|useless|mad|broke|rude|late|bankrupt|crooks|cowboys|dishonest|unprofessional|did not|can not|could not|forgot|have gone|had|stood)',
    '(laughing|look|looking|stared|staring|laughed|sniggering|whispering) ... (at (me|us)|stock)',
    '(in front of|before) (my|our|the whole|everyone|everybody|all (my|our|the)|a (full|packed)|the entire|his|her|other) ... (customers|clients|guests|neighbours|family|in laws|children|boss|colleagues|staff|team|queue|shop|restaurant|room|class|school|office|congregation|board|waiting room|people|parents|patients|tenants|members|crowd|audience|diners|passengers)',
    '(my|our|his|her|their) (embarrassment|humiliation|shame|dignity|mortification|reputation|good name)',
    '(robbed|stripped|deprived) of (my|our|her|his|their|all|any) dignity',
    '(had|have|having|forced|made) to (stand|sit|apologise|apologize|explain|grovel|beg|lie|eat|borrow) ... (to|for|in|from|myself|ourselves|customers|guests|clients|front)',
    '(i|we) (could|can) not look (them|him|her|anyone|people|my|our)',
    '(do|does) not (think|know|believe|take) (we|i|me|us) (seriously|are serious)',
  ],
  except: [
    ...notFelt,
    '(embarrassed|ashamed) (to (ask|say|admit)|about my own|of myself|that (i|we) (forgot|missed|did not)|i (forgot|missed)|by my own)',
    '(rather|a bit|slightly|a little)? embarrassing question',
    '(had|have|having) to (explain|apologise|stand|sit|borrow) (the|it|in for|down|up|on|by|out)',
    '(think|thinks|reckon|reckons|believe|believes) (i am|we are|we) (great|lucky|brilliant|ready|right|wonderful|done|heroes|geniuses|geniuses|amazing)',
    '(feel|felt|am|i am|look|looked) (like)? (so|a bit|such|rather|very|a|an|such a|such an|a right|an absolute)? (silly|daft|stupid|foolish|idiot|fool|lemon|plonker|muppet)',
  ],
  flags: [
    '[We were humiliated] at our own till.',
    '[I felt like a right mug] at the counter.',
    'It [made us look unprofessional] in front of the mayor.',
    '[It was so embarrassing] to send them home.',
    'Half my [guests now think that I am broke].',
    'I was searched [in front of the whole shop].',
  ],
  passes: [
    'A slightly embarrassing question about the lid.',
    'I feel so silly, the switch was off.',
    'She will stand in for me on Monday.',
    'Guests think we are brilliant.',
    'We are not embarrassed by the old van.',
    'I am embarrassed to ask for a third copy.',
  ],
} satisfies Cue;
