import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about setting text on a page.',
  names: [
    'layout',
    'layout work',
    'typesetting',
    'design work',
    'graphic design',
    'formatting',
    'desktop publishing',
    'artwork',
  ],
  patterns: [
    '(layout|lay (it|this|that|them) out|laid out|typeset|typesetting|indesign|formatting|format it|brochure|artwork|page design|design (it|the|a)|publisher|in the (brochure|template|right format))',
  ],
  flags: ['Please do the [layout], too.', 'Could you [typeset] it?'],
  passes: ['Outlay is high.', 'The lay of the land.'],
} satisfies Topic;
