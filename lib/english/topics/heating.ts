import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about heating and boilers.',
  names: ['heating', 'boilers', 'boiler', 'heating repairs', 'boilers or heating repairs', 'heat pumps'],
  patterns: [
    '(heating|boiler|boilers|radiator|radiators|thermostat|hot water|heat pump|combi|immersion|central heating|pilot light)',
  ],
  flags: ['The [boiler] shows F28.', 'We have no [hot water].'],
  passes: ['What a heated talk.', 'Wheat is up.'],
} satisfies Topic;
