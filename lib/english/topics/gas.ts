import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about gas.',
  names: ['gas', 'gas pipes', 'gas work', 'gas fitting'],
  patterns: [
    '(gas|gas pipe|gas pipes|gas hob|gas supply|gas meter|boiler|gas fire|gas safe|propane|lpg|gas line)',
  ],
  except: ['gas station', 'tear gas'],
  flags: ['Can you move the [gas pipe]?', 'Is the [gas] off?'],
  passes: ['We gasped.', 'The station sells petrol.'],
} satisfies Topic;
