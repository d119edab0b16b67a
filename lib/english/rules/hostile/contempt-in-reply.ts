import type { Rule } from '@/lib/engine/rule';
import ashamedOfYourself from '@/lib/english/rules/contempt/ashamed-of-yourself';
import youAreUseless from '@/lib/english/rules/contempt/you-are-useless';
import yourWorkIsRubbish from '@/lib/english/rules/contempt/your-work-is-rubbish';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'error',
  message: 'The reader hears contempt, and will answer that and not the point.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: [
    ...ashamedOfYourself.patterns,
    ...youAreUseless.patterns,
    ...yourWorkIsRubbish.patterns,
    'your ... (is|are|was|were) <very>? (idiotic|stupid|moronic|dumb|nonsense|ludicrous|ridiculous|childish|brainless)',
    '(made|making|make) a fool (out)? of (yourself|yourselves|us|me)',
  ],
  except: [...ashamedOfYourself.except, ...youAreUseless.except, ...yourWorkIsRubbish.except],
  suggestions: [
    { sentence: 'I see a problem with [the point], and I would like to solve it with you.' },
    { sentence: 'What I need to go on is [the point].' },
  ],
  flags: [
    'To be honest, [your brief is a joke].',
    '[You have no idea] how a kitchen runs.',
    '[Your objections are childish].',
    'You should be [ashamed of yourself].',
  ],
  passes: [
    'Your brief is clear, and the sketch follows on Friday.',
    'I have no idea yet, but I will ask the fitter today.',
    'Your ticket is valid on the night bus, too.',
  ],
} satisfies Rule;
