import type { Rule } from '@/lib/engine/rule';
import ashamedOfYourself from '@/lib/english/rules/contempt/ashamed-of-yourself';
import youAreUseless from '@/lib/english/rules/contempt/you-are-useless';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'error',
  message: 'The reader hears contempt, and will answer that and not the point.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: [
    ...ashamedOfYourself.patterns,
    ...youAreUseless.patterns,
    'your ... (is|are|was|were) <very>? (a joke|a disgrace|an embarrassment|idiotic|stupid|moronic|dumb|nonsense|ludicrous|laughable|childish|brainless|pathetic|garbage|rubbish|crap|worthless)',
    '(made|making|make) a fool (out)? of (yourself|yourselves|us|me)',
    '(piece|pile|load|heap) of (crap|garbage|junk|rubbish|trash|nonsense)',
  ],
  except: [...ashamedOfYourself.except, ...youAreUseless.except],
  notAfter: youAreUseless.notAfter,
  suggestions: [
    { sentence: 'I see a problem with [the point], and I would like to solve it with you.' },
    { sentence: 'What I need to go on is [the point].' },
  ],
  flags: [
    'To be honest, [your brief is a joke].',
    '[You clearly have no clue] how a kitchen runs.',
    '[Your objections are childish].',
    'You should be [ashamed of yourself].',
  ],
  passes: [
    'Your brief is clear, and the sketch follows on Friday.',
    'I have no idea yet, but I will ask the fitter today.',
    'Your ticket is valid on the night bus, too.',
  ],
} satisfies Rule;
