import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about somebody selling to us.',
  names: [
    'suppliers',
    'supplier enquiries',
    'sales pitches',
    'vendor',
    'vendors',
    'purchasing',
    'procurement',
    'cold calls',
  ],
  patterns: [
    '(introduce (my|our) (company|services|product|firm)|we (offer|supply|manufacture|specialise in)|our (services|products|solution|platform|catalogue) (can|could|would|help|offers|to you)|become a supplier|supplier form|vendor form|who (buys|handles purchasing|is your buyer)|your (buyer|purchasing|procurement))',
  ],
  flags: ['May I [introduce our services]?', 'How do we [become a supplier]?'],
  passes: ['Thank you for the offer.', 'Is it in stock?'],
} satisfies Topic;
