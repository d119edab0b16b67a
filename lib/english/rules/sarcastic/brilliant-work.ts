import type { Rule } from '@/lib/engine/rule';
import { createScornFinder } from '@/lib/english/detect/praise-beside-trouble';
import bungled from '@/lib/english/lists/bungled';
import goneWrong from '@/lib/english/lists/gone-wrong';
import praise from '@/lib/english/lists/praise';

const subjects = ['you', 'you have', 'your team', 'they', 'they have', 'he', 'she', 'nobody', 'no one'];

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Praise beside a failure reads as scorn, and the failure goes unmended.',
  detect: createScornFinder({
    praise: [
      ...[...praise, 'bravo', 'charming', 'clever', 'congrats', 'congratulations', 'convenient', 'delightful'],
      ...['done', 'fun', 'helpful', 'hooray', 'joy', 'kudos', 'priceless', 'professional', 'slick', 'smart'],
      ...['smooth', 'sweet', 'top', 'useful', 'well', 'wow', 'yay', 'classy', 'thoughtful', 'considerate'],
    ],
    around: [
      ...['a', 'absolutely', 'again', 'all', 'another', 'as', 'always', 'at', 'attention', 'care', 'class', 'customer', 'detail'],
      ...['effort', 'everybody', 'everyone', 'guys', 'how', 'incredibly', 'is', 'it', 'job', 'just', 'marks', 'most'],
      ...['move', 'news', 'of', 'oh', 'one', 'organisation', 'organization', 'planning', 'quality', 'really', 'round'],
      ...['service', 'show', 'simply', 'skills', 'so', 'stuff', 'super', 'support', 'team', 'teamwork', 'that'],
      ...['there', 'timing', 'to', 'totally', 'truly', 'usual', 'very', 'what', 'work', 'you', 'communication', 'choice'],
    ],
    trouble: [
      ...goneWrong,
      ...subjects.flatMap((subject) => bungled.map((wrong) => `${subject} ${wrong}`)),
      ...['you sent the wrong', 'you put', 'you left', 'the wrong', 'yet again', 'still no', 'nobody noticed'],
      ...['nobody checked', 'nobody thought', 'you parked', 'you sent it to', 'you told', 'instead of', 'a week late'],
    ],
    mended: [
      ...['i', 'sorry', 'thank', 'thanks', 'fixed', 'found', 'solved', 'saved', 'spotted', 'caught', 'recovered'],
      ...['sorted', 'replaced', 'resolved', 'corrected', 'refunded', 'glad', 'happy', 'please', 'luckily', 'no longer'],
      ...['if', 'when', 'unfortunately', 'fortunately', 'repaired', 'rescued', 'managed'],
    ],
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
