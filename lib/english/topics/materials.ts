import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about things the client bought or brings.',
  names: [
    'client supplied materials',
    'supplying materials',
    'materials the client has bought',
    'own materials',
    'customer supplied parts',
    'own parts',
    'parts supplied by customer',
    'customers own parts',
  ],
  patterns: [
    '(bought|got|ordered|found|picked up|have|has) (my|our|some|the|a|own|them|it|these|this) ... (tiles|taps|tap|bath|sink|paint|flooring|lights|light|radiator|radiators|doors|door|fan|parts|part|materials|boiler|cooker|hob|worktop|shower|toilet|units|kit|battery|tyres|brake pads|pads|filter|screen|handles)',
    '(fit|use|install|collect|pick up|supply|bring|lay) (the|our|my|own|some) ... (i|we) (bought|got|ordered|found|have|picked|purchased)',
    '(my|our) own (tiles|taps|tap|bath|sink|paint|flooring|lights|light|radiator|doors|fan|parts|part|materials|boiler|cooker|worktop|shower|toilet|units|tyres)',
    '(off|from) (ebay|amazon|facebook|marketplace|the internet|gumtree|b and q|ikea)',
  ],
  flags: ['We [bought the tiles] already, please lay them.', 'Will you use [our own paint]?'],
  passes: ['We have the plan.', 'Did you get my letter?'],
} satisfies Topic;
