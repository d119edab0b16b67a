import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'Whether or not it is true, the reader will defend themselves and not mend it.',
  source: 'Brett et al., Academy of Management Journal, 2007',
  patterns: [
    '(is|was|are) (all|entirely|completely|clearly|obviously|actually|purely|solely|really|simply|therefore|frankly)? (your|down to your|due to your|because of your) (own|team)? (fault|mistake|doing|error|negligence|carelessness|failure|oversight|responsibility|mess|incompetence)',
    '(because of|due to|thanks to|as a result of|caused by|owing to) your (own|repeated|constant|poor|late|lack|team)? (of)? (mistake|mistakes|error|errors|negligence|carelessness|failure|failures|oversight|planning|preparation|indecision|inaction|incompetence|attention|care|stubbornness|attitude|sloppiness)',
    'you (only)? have (only|no one but|nobody but)? (yourself|yourselves) to (blame|thank)',
    'you (have)? brought (this|it) (up)?on (yourself|yourselves)',
    'brought this on yourself',
    '(you|your team|your side) (caused|created|made|started) (this|the|all this|that) (whole|entire)? (problem|mess|delay|situation|chaos|confusion|trouble)',
    '(you are|your team is) (entirely|solely|fully|completely)? (to blame|at fault|in the wrong)',
    'you (dropped the ball|messed (this|it|that|things|everything)? up|screwed (this|it|that|things)? up|got (it|this|that) (all|completely|totally) wrong|made a (complete)? mess)',
    '(it is|this is|that is) (on you|you who|your own (fault|doing))',
    '(because of|due to|caused by|as a result of|owing to) your (late|missing|incomplete|incorrect|wrong|careless|sloppy) (payment|form|forms|reply|file|files|order|information|paperwork|data|instructions|brief|work)',
  ],
  except: [
    '(not|never|hardly|nor) (really|at all|in any way)? your (own)? (fault|mistake|doing|error)',
    'if ... your (fault|mistake|doing|error)',
    '{be} your (team|responsibility)',
  ],
  suggestions: [
    { sentence: 'Here is what happened as we see it, and what we can do now: [facts and next step].' },
    { sentence: 'Let us leave aside who it was, and put it right by [day].' },
  ],
  flags: [
    'The flood [was entirely your fault].',
    '[Because of your carelessness] the seal broke.',
    '[You only have yourself to blame].',
    '[You caused this mess], and we had to clear it.',
  ],
  passes: [
    'This was not your fault, the label was wrong.',
    'Thanks to your team we opened on time.',
    'Due to your delay at customs, the flight was moved to Sunday.',
    'The default is 4 weeks and your notice runs until May.',
  ],
} satisfies Rule;
