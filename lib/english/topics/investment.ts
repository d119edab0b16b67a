import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about where to put money.',
  names: [
    'investment',
    'investments',
    'investment advice',
    'financial advice',
    'pension advice',
    'pensions',
    'savings',
  ],
  patterns: [
    '(invest|investing|invested|investment|investments|shares|stocks|funds|fund|isa|isas|bond|bonds|crypto|bitcoin|pension|pensions|portfolio|annuity|etf|etfs|premium bonds|interest rate|savings|gold|buy to let|stock market|401k|ira|nest egg|lump sum)',
    '(put|park|stick|move) (it|the money|my money|our money|the cash|that|some|the proceeds|my savings) (in|into|somewhere)',
    '(best|good|better) (return|returns|rate|place for)',
  ],
  except: [
    '(he|she|who|it|they|and|also) shares',
    'shares (an|a|the|our|his|her)',
    '(gold|golden) (ring|card|star|member|medal)',
  ],
  flags: ['Would you buy [shares] now?', 'Is a [pension] the better choice?'],
  passes: ['I share your view.', 'He shares an office with me.'],
} satisfies Topic;
