import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about repairs and upkeep.',
  names: [
    'maintenance',
    'repairs',
    'repair',
    'maintenance requests',
    'facilities',
    'breakdowns',
    'heating repairs',
    'emergency repairs',
  ],
  patterns: [
    '({repair}|{mend})',
    '(maintenance|repairman|plumber|electrician|handyman|caretaker|broken (down|boiler|heating|lift|window|tap|toilet|lock|door|light))',
    '(boiler|heating|radiator|radiators|tap|toilet|shower|light|lights|lift|lock|door|window|fridge|oven|washing machine|gutter|roof|drain|drains|sink|hot water|thermostat) ... (broken|leaking|leaks|leak|not working|will not|stopped|blocked|stuck|cold|dripping|noise|noisy|clunks|banging|dead|fault|packed)',
    'no (hot water|heating|power|water|lights)',
    '(fix|look at|check|sort|service) (the|our|my) (boiler|heating|tap|toilet|shower|lift|lock|door|window|roof|drain|drains|sink|radiator|oven|gutter|fridge)',
  ],
  flags: ['Can you [repair] the gate?', 'We have [no hot water].', 'Please [fix the tap].'],
  passes: ['A pair of gloves.', 'The tap dance class is full.'],
} satisfies Topic;
