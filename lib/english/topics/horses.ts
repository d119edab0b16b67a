import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about horses.',
  names: ['horses', 'horse', 'equine', 'large animals', 'livestock', 'farm animals'],
  patterns: [
    '(horse|horses|pony|ponies|mare|stallion|foal|gelding|hoof|hooves|donkey|equine|cob|livery|stable)',
  ],
  except: [
    'by cob',
    'stable (again|now|version|connection|release|since|for)',
    '(is|are|more|not|un|very|now) stable',
  ],
  flags: ['My [mare] is lame.', 'Do you see [ponies]?'],
  passes: ['Stablecoins are in the news.', 'He works of course.'],
} satisfies Topic;
