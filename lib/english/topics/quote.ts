import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about what something would cost.',
  names: [
    'quote',
    'quotes',
    'quotation',
    'price enquiry',
    'prices',
    'pricing',
    'estimate',
    'estimates',
    'sales',
    'new business',
    'sales enquiry',
    'new orders',
    'tenders',
  ],
  isEssential: true,
  patterns: [
    '(need|want|get|have|send|give|prepare|provide|do|like|after|request|requesting|for|us|me|an|a|your|updated|new|formal|written|rough|another|revised) (quote|quotation|quotes)',
    '(quote|quotation) (for|us|me|on|please)',
    '(a|an|rough|ballpark|your) (estimate|ballpark|figure|price)',
    '(how much|what) (would|will|does|do|is|are|it|that|this|for|they) ... (cost|come to|charge|set us back|pricing|price)',
    'how much (is|are|for|do you|would|will|to)',
    '(price|prices|pricing|price list|cost|costs|rate card|rates) (for|of|on|list|per|please|up|to)',
    'what (is|are|would be|will be) (the|your) (price|prices|cost|costs|rates|rate|charge|charges)',
    '(interested in|looking to|want to|like to|looking at|thinking of|thinking about) (buying|buy|purchase|purchasing|order|ordering|hiring|rent|renting|getting|upgrading|upgrade)',
    'price (it|this|that|these) up',
  ],
  flags: [
    'Could we get [a quote] for the roof?',
    '[How much is] a service?',
    'What would [prices for] forty chairs be?',
    'We are [looking to buy] two vans.',
  ],
  passes: ['That price was fine, thank you.', 'The offer stands.', 'He quoted Shakespeare.'],
} satisfies Topic;
