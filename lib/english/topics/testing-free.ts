import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a tasting or trial.',
  names: [
    'tasting',
    'menu tasting',
    'free tasting',
    'free trial',
    'samples',
    'free menu tasting',
    'consultation',
    'free consultation',
  ],
  patterns: [
    '(tasting|tastings|taste (the|it|them|a)|try (the|some|a few|out) (menu|dishes|food|courses|canapes|wines|cakes)|sample (the|some|menu)|samples|trial|consultation|consultations)',
  ],
  flags: ['Can we have a [tasting] for ten?', 'Would you send [samples]?'],
  passes: ['The waste bin is full.', 'Industrial estate.'],
} satisfies Topic;
