import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about printing.',
  names: ['print', 'print production', 'printing', 'print jobs', 'physical printing'],
  patterns: [
    '(print|prints|printed|printing|printer|printers|paper stock|print run|leaflets|flyers|posters|brochures|business cards|banners|<number> copies|gsm|laminated|roller banner|vinyl)',
  ],
  except: ['(blue|small|fine|foot|finger) (print|prints)'],
  flags: ['Can you also [print] 500 of them?', 'Who does the [flyers]?'],
  passes: ['Sprint to the line.', 'The ink is dry.'],
} satisfies Topic;
