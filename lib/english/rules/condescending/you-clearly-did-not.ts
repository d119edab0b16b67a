import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that something is wrong with their wits or their good faith.',
  patterns: [
    '(obviously|clearly|evidently|apparently) you (do not|did not|have not|had not|can not|could not|are not|were not|will not|have no|never|failed|forgot|missed|misread|misunderstood|think|believe|prefer|need|lack|must)',
    'you (have)? (obviously|clearly|evidently|apparently|plainly) (do not|did not|have not|had not|can not|could not|are not|were not|will not|have no|never|failed|forgot|forgotten|missed|misread|misunderstood|think|believe|lack|need)',
    'you (do|did|have|can|could|are|were|will) (obviously|clearly|evidently|apparently|plainly) not',
    'you are (obviously|clearly|evidently|apparently) (confused|mistaken|wrong|lost|unaware|unable|incapable|not)',
    'it is (clear|obvious|evident|apparent|plain) (to me|to us)? (that)? you (do not|did not|have not|had not|can not|could not|are not|were not|never|failed|have no|misread|misunderstood|lack)',
    '(if you knew|if you understood|if you had (any|the slightest|the first|even a basic)) ...  (idea|clue|understanding|knowledge|anything)',
  ],
  suggestions: ['it seems to me that you did not', 'I may be wrong, but it looks as if you did not'],
  flags: [
    '[You clearly did not] read the lease.',
    '[Obviously you have not] seen the sketch.',
    '[It is obvious that you do not] know the building.',
  ],
  passes: [
    'You clearly put a lot of care into the menu.',
    'The signs are clearly visible from the road.',
    'Apparently the train is late.',
    'It is clear that the roof needs work.',
  ],
} satisfies Rule;
