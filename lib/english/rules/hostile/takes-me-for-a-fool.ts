import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const fool =
  '(stupid|an idiot|idiots|a fool|fools|a mug|mugs|a moron|morons|an imbecile|thick|daft|dumb|dense|a child|children|gullible|a clown|born yesterday|a simpleton|simple|made of money|blind|a village idiot|a nobody|nobody)';

export default {
  judges: 'incoming',
  practice: 'other-view',
  severity: 'warning',
  message: 'They feel taken for a fool; under it there is usually a question that got no real answer.',
  patterns: [
    '(are|r) (you|u|you people|you lot) (actually|seriously|honestly|really|even|just|all)? (taking the (mickey|mick|michael|piss|p|pee|biscuit)|having a laugh|having me on|having us on)',
    '(you|they|u) (are|r|must be|have to be)? (actually|seriously|honestly|really|just|all|clearly)? (taking|take) the (mickey|mick|michael|piss|pee)',
    `(do|did) (you|u|i) (actually|seriously|honestly|really|all|genuinely)? (think|believe|reckon|imagine|suppose|look like|look) (that)? (i|we|me|us)? (am|are|was|were|look|look like)? (completely|totally|really|that|so)? ${fool}`,
    `(what|who) do you (take|think) (me|us) (for|are)`,
    `(taking|take|took|taken|treat|treated|treating|treats|played|playing|made|make) (me|us|for|like|as|as if i were|as though i were) (like|as|for|as if i were|as though i were|look like|feel like)? (complete|total|some|some sort of|some kind of|a bunch of)? ${fool}`,
    '(insult|insults|insulting|insulted) (my|our) intelligence',
    '(i|we) (was|were) not born yesterday',
    '(you|they|u) (must|clearly|obviously|evidently|seem to)? (think|must think|take) (i|we|me|us) (am|are|for)? (stupid|an idiot|idiots|a fool|fools|mugs|a mug|thick|gullible)',
  ],
  notAfter: notAsserted,
  except: [
    '(do not|not) (think|want you to think) (i|we|that i|that we) (am|are)',
    'you (may|might|will|must) think (i|we) (am|are) (daft|stupid|an idiot) (but|for)',
    'hope you do not think',
  ],
  flags: [
    '[Are you taking the mickey]?',
    '[Do you think I am stupid]?',
    'I will not be [treated like a child].',
    'That reply [insults our intelligence].',
  ],
  passes: [
    'You may think I am daft for asking.',
    'The children were treated like royalty.',
    'She took the biscuit from the tin.',
    'Do you think I am on the right track?',
  ],
} satisfies Rule;
