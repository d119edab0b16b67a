import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about something that arrived broken or lost.',
  names: [
    'damage',
    'damages',
    'damaged goods',
    'loss',
    'breakage',
    'breakages',
    'lost goods',
    'missing goods',
    'transit damage',
    'cargo',
  ],
  patterns: [
    '{damage}',
    '(crushed|smashed|broken|cracked|dented|shattered|torn|soaked|ruined|spoiled|spoilt|leaking|leaked|chipped|scratched|bent|wet through|water damage|write off|melted|thawed|mouldy|crumpled|bashed)',
    '(breakage|breakages)',
    '(pallet|pallets|box|boxes|case|cases|carton|cartons|goods|parcel|parcels|shipment|cargo|crate|crates|load|items|item|piece|pieces|skid|skids|drum|drums|bag|bags|container) (is|are|was|were|went|has|have|gone|got|came|never|missing|short|lost|stolen|did)',
    '(missing|lost|stolen|short) ... (pallet|pallets|box|boxes|case|cases|carton|cartons|goods|parcel|shipment|cargo|crate|crates|load|item|items|piece|pieces|bags|luggage|suitcase)',
    '<number> (pallets|boxes|cases|cartons|crates|pieces|items|bags|drums|bottles|jars) (short|missing|gone|lost|broken)',
  ],
  except: [
    'lost (the|our|a|my) (tender|match|game|bid|contract|way|job|race|election|pitch|deal|customer|client|password|login|keys|thread|track)',
    '(wind|heart|deeply|record) broken',
    'broken (english|down into)',
  ],
  flags: ['Half of the tiles came [smashed].', 'One [pallet is] short.', 'The forklift [damaged] our gate.'],
  passes: ['We lost the match.', 'Can you break it down for me?', 'No harm done.'],
} satisfies Topic;
