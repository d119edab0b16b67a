import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'Whether or not it is true, the reader will defend themselves and not mend it.',
  source: 'Brett et al., Academy of Management Journal, 2007',
  patterns: [
    '(is|was|are) (all|entirely|completely|clearly|obviously|actually|purely|solely|really|simply|therefore|frankly)? (your|down to your|due to your|because of your) (own|team)? (fault|mistake|doing|error|negligence|carelessness|failure|oversight|responsibility|mess|incompetence)',
    '(because of|due to|thanks to|as a result of|caused by|owing to) your (own|repeated|constant|team)? (mistake|mistakes|error|errors|negligence|carelessness|failure|failures|oversight|indecision|inaction|incompetence|stubbornness|attitude|sloppiness)',
    '(because of|due to|thanks to|as a result of|caused by|owing to) your (poor|bad|lack of|late|missing|incomplete|incorrect|wrong|careless|sloppy) (planning|preparation|attention|care|communication|payment|form|forms|reply|file|files|order|information|paperwork|data|instructions|brief|work)',
    'you (only)? have (only|no one but|nobody but)? (yourself|yourselves) to (blame|thank)',
    '(brought|bringing) (this|it) (up)?on (yourself|yourselves)',
    '(you|your team|your side) (caused|created|made|started) (this|the|all this|that) (whole|entire)? (problem|mess|delay|situation|chaos|confusion|trouble)',
    '(you are|your team is) (entirely|solely|fully|completely)? (to blame|at fault|in the wrong)',
    'you (dropped the ball|messed (this|it|that|things|everything)? up|screwed (this|it|that|things)? up|got (it|this|that) (all|completely|totally) wrong|made a (complete)? mess)',
    '(it is|this is|that is) (on you|you who|your own (fault|doing))',
    '(it|that|this) was (all)? your (own)? (decision|choice)',
    '(on|with|at) your (side|end) not (ours|us|our)',
    '(mistake|fault|error|blame) (is|was|lies) ... (yours|with you)',
    'you (gave|provided|told) (us|me) (the|a|an)? (wrong|incorrect|incomplete)',
    '(you are|it is you|it was you|you were) (the (one|ones))? who (approved|ordered|signed|decided|chose|changed|insisted|agreed|broke|caused)',
  ],
  except: [
    '(not|never|hardly|nor) (really|at all|in any way)? your (own)? (fault|mistake|doing|error)',
    'if ... your (fault|mistake|doing|error)',
    '{be} your (team|responsibility)',
    '(thank|thanks|grateful) ... (you are|it was) ... who',
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
    'Thanks to your attention the leak was found early.',
    'Due to your delay at customs, the flight was moved to Sunday.',
    'The default is 4 weeks and your notice runs until May.',
  ],
} satisfies Rule;
