import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about putting something in another place.',
  names: ['moving of', 'relocation of', 'rerouting', 'moving pipes', 'repositioning'],
  isEssential: true,
  patterns: [
    '(move|moving|moved|shift|shifting|shifted|reroute|rerouting|relocate|relocating|reposition|repositioned|swap over|put ... somewhere else)',
  ],
  flags: ['Could you [shift] the tap a foot to the left?', 'We want it [moved].'],
  passes: ['The movie is long.', 'Remove the lid.'],
} satisfies Topic;
