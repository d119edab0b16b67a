import type { Rule } from '@/lib/engine/rule';
import { createScornFinder } from '@/lib/english/detect/praise-beside-trouble';
import bungled from '@/lib/english/lists/bungled';
import goneWrong from '@/lib/english/lists/gone-wrong';
import mended from '@/lib/english/lists/mended';
import praise from '@/lib/english/lists/praise';
import praiseAround from '@/lib/english/lists/praise-around';
import scornPraise from '@/lib/english/lists/scorn-praise';

const subjects = ['you', 'you have', 'your team', 'they', 'they have', 'he', 'she', 'nobody', 'no one'];

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Praise beside a failure reads as scorn, and the failure goes unmended.',
  detect: createScornFinder({
    praise: [...praise, ...scornPraise],
    around: praiseAround,
    trouble: [
      ...goneWrong,
      ...subjects.flatMap((subject) => bungled.map((wrong) => `${subject} ${wrong}`)),
      'you sent the wrong',
      'you put',
      'you left',
      'the wrong',
      'yet again',
      'still no',
      'nobody noticed',
      'nobody checked',
      'nobody thought',
      'you parked',
      'you sent it to',
      'you told',
      'instead of',
      'a week late',
    ],
    mended,
  }),
  suggestions: [
    { sentence: 'Something went wrong with [the task], and I would like us to put it right.' },
    { sentence: 'Could we look at what happened with [the task]?' },
  ],
  flags: [
    'You lost the seating plan. [Brilliant work.]',
    '[Well done, everyone.] The banner went to the wrong address.',
    'The choir was double booked and nobody told the vicar. [How professional.]',
  ],
  passes: [
    'You missed a lovely evening, sorry that you were ill. Great cake, too.',
    'I forgot the keys. Great start to the day!',
    'The old lift was broken, and it is fixed now. Well done, everyone!',
    'Great work, everyone. The plans are on the server.',
  ],
} satisfies Rule;
