import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a wedding.',
  names: ['wedding', 'weddings', 'ceremony'],
  patterns: [
    '(wedding|weddings|bride|groom|bridal|marry|married|marrying|ceremony|engaged|civil partnership|wedding reception|getting married|tie the knot|fiance|fiancee|big day|hen party|stag|honeymoon|evening do)',
  ],
  except: ['engaged (in|with|tone|line|number)', '(line|number|phone|tone) (is|was) engaged'],
  flags: ['We are [getting married] in May.', 'My [fiance] and I saw your barn.'],
  passes: ['The reception desk is closed.', 'On Wednesday at ten.'],
} satisfies Topic;
