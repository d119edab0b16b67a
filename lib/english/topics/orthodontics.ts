import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about straightening teeth.',
  names: ['orthodontics', 'aligners', 'braces', 'orthodontics and aligners', 'invisalign', 'orthodontic'],
  patterns: [
    '(orthodontic|orthodontics|orthodontist|brace|braces|aligner|aligners|invisalign|retainer|retainers|straighten|crooked|overbite|train track)',
  ],
  flags: ['One of my [aligners] snapped.', 'My son needs his [brace] seen.'],
  passes: ['Embrace it.', 'Online is fine.'],
} satisfies Topic;
