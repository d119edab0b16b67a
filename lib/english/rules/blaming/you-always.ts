import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'With “always” or “never”, the reader looks for the one exception.',
  source: 'Rogers, Howieson & Neame, PeerJ 2018',
  patterns: [
    'you (people|guys|all)? (always|constantly|continually|continuously|repeatedly|forever) (complain|change your|forget|blame|find fault|find something|ignore|miss|interrupt|argue|demand|wait until|leave (it|everything)|come up with|pay late|cancel|want something|expect us|expect me|moan|twist|exaggerate|overreact|insist)',
    'you are (always|constantly|continually|forever) (late|complaining|changing your|asking for more|blaming|moaning|demanding|unhappy|negative|cancelling|canceling|forgetting)',
    'you are never (satisfied|happy|on time|prepared|ready|available|there when)',
    'you keep (on)? (changing|complaining|ignoring|forgetting|moving|cancelling|canceling|blaming|demanding|interrupting|arguing|insisting|missing|bothering|repeating|making (changes|the same)|asking (the same|for more)|sending (the same|me the same))',
    'every (single)? time (that)? (i|we) ... you (change|complain|find|want)',
    '[you (people|guys|just|simply)? never (ever|even)?] (admit|answer|apologise|apologize|ask|bother|call|check|confirm|deliver|do|explain|follow|give|inform|learn|let|listen|mention|pay|provide|reply|respond|return|say|seem|send|show up|take|tell|think|turn up|write)',
  ],
  except: ['(if|should|in case|when) you keep'],
  suggestions: [
    {
      sentence:
        'It has happened [number] times that [what happened], and I would like to find a way round it.',
    },
  ],
  flags: [
    '[You never] reply to the planner.',
    '[You people never] listen to the fitters.',
    '[You always complain] about the rota.',
    '[You keep changing] the colours.',
    'The trouble is that [you are never on time].',
  ],
  passes: [
    'You never know what the weather will do.',
    'You always make the best cakes.',
    'If you keep changing the size, I am happy to redraw it.',
    'The lamp is always on while you are in the room.',
  ],
} satisfies Rule;
