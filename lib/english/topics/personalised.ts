import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about something made for one person.',
  names: [
    'personalised items',
    'personalised',
    'personalized',
    'custom made',
    'bespoke items',
    'made to order',
    'engraved',
    'custom items',
    'monogrammed',
  ],
  patterns: [
    '(personalised|personalized|engraved|engraving|monogrammed|monogram|embroidered|initials|name on (it|them)|with (his|her|their|my|our|the) (name|names|initials|date)|custom made|made to measure|made to order|bespoke|inscription|hand lettered)',
  ],
  flags: ['The mug is [engraved], can I send it back?', 'It has [initials] on the lid.'],
  passes: ['What is his name?', 'The grave is well kept.'],
} satisfies Topic;
