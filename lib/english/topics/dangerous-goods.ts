import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about goods that can burn, leak or explode.',
  names: [
    'dangerous goods',
    'hazardous goods',
    'hazardous materials',
    'hazmat',
    'chemicals',
    'flammables',
    'dangerous items',
    'lithium batteries',
  ],
  patterns: [
    '(dangerous goods|hazardous|hazmat|flammable|inflammable|explosive|explosives|fireworks|chemical|chemicals|acid|bleach|paint|paints|thinner|thinners|solvent|solvents|petrol|gasoline|diesel|fuel|gas cylinder|gas cylinders|cylinders|propane|butane|aerosol|aerosols|lithium|battery|batteries|perfume|nail varnish|nail polish|resin|peroxide|ammunition|lighter|lighters|pesticide|pesticides|adr|un <number>|dry ice|corrosive|toxic|asbestos|oxygen|white spirit|varnish|pool chlorine|chlorine)',
  ],
  flags: ['Can you take six drums of [thinner]?', 'There is [lithium] in the boxes.'],
  passes: ['It was fun.', 'The lights are on.'],
} satisfies Topic;
