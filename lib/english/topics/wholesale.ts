import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about buying to sell on.',
  names: [
    'wholesale',
    'trade accounts',
    'trade',
    'trade account',
    'resellers',
    'stockists',
    'b2b',
    'bulk orders',
    'distributors',
    'corporate orders',
  ],
  patterns: [
    '(wholesale|trade account|trade accounts|trade price|trade prices|trade terms|trade discount|reseller|resellers|resell|resale|stockist|stockists|distributor|distributors|minimum order|moq|bulk order|bulk orders|bulk price|dropship|dropshipping|white label|corporate order|rrp)',
    '{stock} (your|the|some|a few of)? ... (in (our|my) (shop|store|shops|stores|gallery|cafe|boutique)|range|products|goods|candles|lamps)',
    '(sell|selling|resell|stock|stocking) your',
    '(our|my) (shop|shops|store|stores|boutique|gallery|garden centre|gift shop) (would|wants|want|is|are|and|like|in)',
    '(order|buy|need|want) (<number>|a few hundred|hundreds|a pallet|a gross|in bulk|large quantities)? (in bulk|for resale|for our shop|for our shops|to sell)',
  ],
  flags: [
    'Do you offer [wholesale] terms?',
    'I would love to [stock your candles in my shop].',
    'What is the [minimum order] for shops?',
  ],
  passes: ['The stock is low.', 'I like your shop.', 'They sold the house.'],
} satisfies Topic;
