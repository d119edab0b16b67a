import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'With “always”, the reader looks for the one exception.',
  source: 'Rogers, Howieson & Neame, PeerJ 2018',
  patterns: [
    'you (people|guys|all)? (always|constantly|continually|continuously|repeatedly|forever) (complain|change|forget|blame|find fault|find something|ignore|miss|interrupt|argue|demand|wait until|leave|come up with|pay late|send|cancel|move|want something|expect us|expect me|do this|make|ask|moan|seem to|have to|have an|have some|say|twist|exaggerate|overreact|insist|question)',
    'you are (always|constantly|continually|forever|never) (late|complaining|changing|asking|moving|blaming|moaning|demanding|wrong|satisfied|happy|on time|prepared|ready|available|there when|unhappy|negative|difficult|cancelling|canceling|forgetting)',
    'you keep (on)? (changing|asking|complaining|sending|ignoring|forgetting|moving|cancelling|canceling|blaming|demanding|calling|emailing|interrupting|arguing|saying|insisting|missing|making|doing|bothering|repeating|adding)',
    'every (single)? time (that)? (i|we) ... you (change|complain|say|find|come|want|are|have)',
  ],
  except: [
    '(if|that|as|while|because) you (always|keep) (ask|asking|send|sending|make|making|have|doing|leave|say) (such|so|good|great|us informed|me informed|for help|for more|for feedback|the best)',
    '(if|should|in case|when) you keep',
    'you always (make|send|ask|have|say|leave) (me|us|the (best|right|nicest|kindest|loveliest)|such|a (great|good|lovely|real|big|wonderful)|great|good|lovely|time|something nice)',
  ],
  suggestions: [
    {
      sentence:
        'It has happened [number] times that [what happened], and I would like to find a way round it.',
    },
  ],
  flags: [
    '[You always complain] about the rota.',
    '[You keep changing] the colours.',
    'The trouble is that [you are never on time].',
  ],
  passes: [
    'You always make the best cakes.',
    'If you keep asking for more tables, I am happy to add them.',
    'The lamp is always on while you are in the room.',
  ],
} satisfies Rule;
