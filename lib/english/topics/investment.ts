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
  isEssential: true,
  patterns: [
    '(invest|investing|investment|investments)',
    '(which|best|good|better|recommend|buy|buying|safe) ... (shares|stocks|fund|funds|isa|isas|bond|bonds|crypto|bitcoin|pension|pensions|annuity|etf|etfs|premium bonds|savings account|gold|buy to let|stock market|401k|ira|shares in)',
    '(shares|stocks|fund|funds|isa|isas|bond|bonds|crypto|bitcoin|pension|pensions|annuity|etf|etfs|premium bonds|savings account|gold|buy to let|stock market|401k|ira|shares in) (or|instead|better|worth|a good|the better|now|safe)',
    '(put|park|stick|move|place|leave) (it|the money|my money|our money|the cash|that|some|the proceeds|my savings|everything) (in|into|somewhere)',
    '(best|good|better|safest) (return|returns|rate|place for|home for)',
    '(what|where) would you (do with|put) (it|the money|the cash|that)',
  ],
  except: [
    '(he|she|who|it|they|and|also) shares',
    'shares (an|a|the|our|his|her)',
    '(gold|golden) (ring|card|star|member|medal)',
  ],
  flags: ['Would you [buy shares] now?', 'Should it be a [bond or] cash?'],
  passes: ['I share your view.', 'He shares an office with me.'],
} satisfies Topic;
