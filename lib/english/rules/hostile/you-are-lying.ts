import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'error',
  message: 'To be called a liar ends the talk, whatever the facts are.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: [
    '(that|this|it|which|the rest|everything you (say|said|wrote)|your (story|claim|account|version|complaint|accusation)|(that|this) (accusation|claim|story|complaint|allegation|statement)) (is|was) (simply|just|frankly|plainly|clearly|an outright|a complete|a plain|a blatant|a barefaced|an utter|obviously)? (a|an)? (outright|complete|total|downright|plain|blatant|barefaced|utter|absolute|pure)? (lie|lies|fabrication|pack of lies|fairy tale|pure invention|fiction) $',
    '(lie|lies|rubbish|nonsense|untrue|not true|false|wrong) and (you|we both) (know|knew) (it|that)',
    '(and)? you know (it|that|this) (perfectly|full|damn|only too) well',
    '(as)? (you|we both) know full well',
    'you are (simply|just|clearly|obviously|plainly)? (lying|making (this|that|it|things) up|inventing (this|that|it|things)|fibbing|not telling the truth)',
    'you (made|have made) (that|this|it|the whole thing|the lot) up',
    'you (have)? (lied|fibbed) (to (me|us|my|our)|about (it|this|that))',
    '(stop|quit|enough of the) (lying|lies|making things up|inventing things)',
    '(i|we) (do not|did not|can not) believe a (single)? word (of (it|this|that|what you)|you)',
    '(a|the) (pack|tissue|bunch|string) of (lies|fairy tales)',
    '(try|how about|start) telling the truth',
    'who do you think you are (kidding|fooling)',
  ],
  except: ['if you know full well', '(as|because|since) you know (perfectly|very) well how (much|hard|good)'],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'Our records show something else: [what they show].' },
    { sentence: 'We remember this differently, so let us go through it together on [day].' },
  ],
  flags: [
    '[That claim is a lie].',
    'The tank was full, [and you know it perfectly well].',
    '[You are making this up].',
    'Nobody rang us, so [stop lying].',
  ],
  passes: [
    'The contract is not made up of two parts.',
    'You know the area very well, so please mark the spot.',
    'I am not saying that you are lying.',
    'The story in the brochure is fiction.',
    'We do believe what you told us.',
  ],
} satisfies Rule;
