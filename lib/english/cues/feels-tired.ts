import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt, one } from '@/lib/english/feeling';

export default {
  says: 'Is worn out by it, and says or shows it.',
  patterns: [
    `${feels} (exhausted|worn out|worn down|tired of|weary|weary of|drained|shattered|knackered|burnt out|burned out|wiped out|on my last legs|on my knees|on our knees|at breaking point|at the limit|at my limit|at our limit|run ragged|dead on (my|our) feet|running on empty|tired|ground down|beaten|spent|done in|frazzled|struggling to cope|not coping|at full stretch|jaded|battle weary|drowning)`,
    `${feelsAtStart} (exhausted|worn out|worn down|tired of|weary of|drained)`,
    `${itIs} (exhausting|draining|tiring|wearing|wearing (me|us) (down|out)|gruelling|grinding (me|us) down|(all|just)? too much (for|to (bear|take))|more than (i|we) can (take|bear|cope with|manage)|relentless|a full time job|never ending|unrelenting)`,
    '(i|we|she|he|they) (just|simply|really|honestly|physically)? (can not|could not|can no longer) (take|do|stand|bear|face|handle|deal with|keep|go on|carry on|cope|manage) (any more|much more|anymore|like this|doing this|on like this|much longer|(this|it|another|with this|with it|with you|you people|one more) (any more|anymore|any longer|much longer|week|month|day|night)) (any more|anymore|longer)?',
    '(i|we) (am|are|have been) (constantly|always|forever|still)? (chasing|running around|firefighting) (you|this|it|after|around)? (every day|for weeks|for months|constantly)',
    '(takes|taken|taking|took) (it|its|a (huge|heavy|real|terrible|big)?) (toll)',
    '(no|not got any|not much|little) (energy|fight|strength) left',
    `(worn|wore|wears|wearing|grinds|grinding|ground) ${one} (down|out)`,
    '(lack|dead) of sleep',
    '(have|has) (not)? (had|got) ... (the)? (stuffing|life) (knocked|sucked) out',
  ],
  except: [
    ...notFelt,
    '(tired|exhausted|shattered|knackered|worn out|drained) (but|after|from) (happy|the (party|trip|wedding|match|run|flight|move|gym|walk)|a (lovely|great|long) (day|weekend|trip|flight|walk))',
    '(tired) (eyes|old|looking|paint|decor|kitchen|out)',
    '(it|this|that|brakes|tyres|bearings|bearing|pads|sole|soles|carpet|seal|belt|part|parts|battery|hinge|hinges|tread|cable|screen|glass|vase|plate|window|mirror|tiles|tile) (is|are|was|were|has|have|got) (completely|all|very|badly|quite)? (shattered|worn out|worn|drained)',
    '(can not|could not) (take|do|face|manage|handle) (friday|monday|tuesday|wednesday|thursday|that (slot|date|day)|the (call|slot|train)|this (slot|date|call|week|morning|afternoon)|before|until|any (more)? (orders|bookings|calls))',
    '(wearing) (a|the|my|our|your|gloves|boots|it|them)',
  ],
  flags: [
    '[I am exhausted] from chasing the garage.',
    '[We are tired of] the excuses.',
    '[I just can not take any more].',
    '[The whole process has been draining].',
    '[My mum is worn out] by the letters.',
  ],
  passes: [
    'The brake pads are worn out.',
    'The vase was shattered in the van.',
    'I cannot do Monday, is Tuesday free?',
    'We are tired but happy after the wedding.',
    'My tired eyes may have misread it.',
  ],
} satisfies Cue;
