import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'One exception is enough to make this untrue in the eyes of the reader.',
  patterns: [
    '(100 percent|100 per cent|one hundred percent|a hundred percent|absolutely|totally|entirely|completely) (risk free|bulletproof|foolproof|fail safe|bug free|error free|secure and safe|fault free|certain to|sure to|sure that (this|it|nothing|everything|there|we will|all)|certain that (this|it|nothing|everything|there|we will|all))',
    '100 (certain|sure|safe|secure|reliable|risk free|guaranteed|bulletproof|confident|committed to)',
    '(there is|there are|with|carries|have|has) (absolutely|literally)? (no|zero) (risk|chance|possibility|way) (whatsoever|at all|of (anything|failure|error|loss|delay|it|this|that)|(that)? (it|this|anything) (will|can|could))',
    '(zero|no) downtime (ever|whatsoever|at all|guaranteed)',
    'you will never (ever)? (have|experience|see|face|need|get) (any|a|an|another|this|such|to)? ... (problem|problems|trouble|issue|issues|error|errors|delay|delays|worry|leak|again)',
    '(i|we|our team) (will|can) (do (whatever it takes|anything you (want|ask)|everything you (want|ask))|solve (any|every|all) (problem|problems)|fix (any|every|all|anything|everything))',
    'no matter what (it takes|happens|it costs)?',
    'whatever it takes',
    '(literally|absolutely|simply) no risk',
    'no risk (whatsoever|at all|of any kind)',
    '(will|can) never (ever)? (fail|break|leak|crash|go wrong|go down|let you down|be late)',
    'nothing (whatsoever|at all)? (can|will|could) (possibly)? go wrong',
    '(is|are|be) (absolutely|totally|completely|perfectly|100) (safe|secure) (with us|from)?',
    'as good as done',
    'rest assured (that)? (nothing|no one|nobody|everything|you will|it will|this will|there will)',
    'for absolutely certain',
    'zero risk',
    'without fail',
  ],
  except: ['(if|in case|unless|whether) ... (no risk|no chance)', '(can not|not) (be)? 100'],
  suggestions: [
    { sentence: 'We expect [what is likely], and if it turns out otherwise, we will [the next step].' },
  ],
  flags: [
    'The cable [is 100% safe].',
    '[There is absolutely no risk of failure].',
    'We will finish [no matter what it takes].',
    '[You will never have any problems] with this roof.',
  ],
  passes: [
    'The deposit is 100 pounds.',
    'The jacket is 100% wool.',
    'There is no charge for parking.',
    'We will do what we can to finish by Friday, and tell you on Thursday if it slips.',
  ],
} satisfies Rule;
