import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about food and drink.',
  names: [
    'catering',
    'outside catering',
    'outside food',
    'own food',
    'external caterers',
    'food',
    'own alcohol',
    'byo',
    'corkage',
    'outside food and drink',
  ],
  patterns: [
    '(own|our own|outside|external|another|different|other|my|our|a) (caterer|caterers|catering|food|drinks|drink|wine|beer|cake|chef|booze|alcohol|champagne|prosecco|curry|buffet|bbq|barbecue|spirits|bottles)',
    '(caterer|caterers|food truck|taco truck|pizza van|ice cream van|hog roast|mobile bar|street food|burger van|fish and chip van|corkage|byob|bring (our|my|some|your)? own)',
    '(bring|bringing|brings|provide|supply|make|cook|cooking|do) (our|my|some|all|the|own|in) (own)? ... (food|drink|drinks|wine|beer|caterer|caterers|dishes|curry|buffet|cake|samosas|sandwiches|canapes|bbq|barbecue|truck)',
  ],
  flags: [
    'We would [bring our own wine].',
    'My aunt has [a food] truck.',
    'Can [our caterer] use the kitchen?',
  ],
  passes: ['It caters to all ages.', 'I own a dog.'],
} satisfies Topic;
