import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that the muddle is theirs alone.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    'you (have|had|must have|seem to have|may have|appear to have|clearly|obviously|just|simply|completely|totally|have clearly|have obviously)? (completely|totally|clearly)? (misunderstood|misread|misinterpreted|misheard|got the wrong end of the stick|missed the point)',
    'you (are|were) (simply|just|clearly|completely|totally|quite|obviously|plain|dead|sorely|badly)? (wrong|mistaken|confused|missing the point|not listening|misinformed)',
    '(that|this|it) is (simply|just|clearly|completely|totally|plain|factually|absolutely) (not true|untrue|nonsense|a lie|false|wrong)',
    '(that|this|it) is (nonsense|a lie|rubbish)',
  ],
  except: [
    '(if|in case|correct me|unless|sorry|when) you ... (misunderstood|misread|misheard|mistaken|wrong)',
    '(if|in case|unless) (that|this|it) is ... (not true|untrue|false|wrong)',
    '(which|number|address|date|figure|file|name|price|size|colour|color|what) ... (is|was) wrong',
    'you are not (wrong|mistaken)',
    'you are wrong (about)? $',
  ],
  suggestions: [
    { sentence: 'I think we read this differently, so here is what I meant: [the point].' },
    { sentence: 'I see it differently, and here is why: [the reason].' },
  ],
  flags: [
    '[You have misunderstood] the tariff.',
    '[You completely missed the point].',
    'About the fence, [you are simply mistaken].',
  ],
  passes: [
    'We misunderstood your note, sorry.',
    'Please tell us if you think that the total is off.',
    'I was wrong about the date.',
  ],
} satisfies Rule;
