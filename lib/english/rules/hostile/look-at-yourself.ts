import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const bad =
  '(ashamed|disgusted|apologising|apologizing|sorry|embarrassed|upset|angry|offended|complaining|rude|unprofessional|unreasonable|lying|to blame|at fault|shocked|appalled|outraged|insulted|disappointed|a (liar|bully|joke|disgrace)|wasting)';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The charge is handed back, and now there are two quarrels.',
  source: 'Friedman and Currall, Conflict escalation by e-mail, 2003',
  patterns: [
    `if (anyone|anybody|someone|somebody) (here)? (is|was|has been|should be|ought to be|has (a|the|any) (right|reason) to be|deserves to be|can be) <very>? ${bad} ... (it is|that is|it (would|must|should) be|i am afraid it is) (you|us|me|my|our|not us|not me)`,
    '(if|anyone|somebody|someone) ... (it is|that would be) you (who|that) (should|ought to|owes|owe) (be|apologise|apologize|us|me)',
    '(try|look in|find|buy|get|use) (yourself)? a mirror',
    '(you (might|may|should|could|need to)|maybe|perhaps|i suggest you|try to|please|better) (want to|like to|first)? (look|start|begin) (a little|a bit)? (closer to|nearer|at) (home|yourself|yourselves|your own (house|team|staff|behaviour|behavior|conduct|side))',
    '(right back at you|back at you|likewise i am sure|same to you|takes one to know one|so are you|physician heal thyself)',
    '^ (and|but|well|then|likewise)? it (seems|appears) (that)? you (can not (even|be trusted)|could not be bothered|are (unable|incapable)|have never|never) ',
    '(you|and you) (can|could|may)? talk (about|of) (manners|respect|honesty|professionalism|rudeness|lateness|courtesy)',
    '(i|we) could say (a lot|a few things|plenty|much|the same) (about|of) (you|your)',
    '(rude|unprofessional|unreasonable|arrogant|disrespectful|incompetent|a joke|a disgrace|shameful|pathetic) (person|one|party|thing)? (here|in this|in all this)? (is|was) you',
    '(the only) (rude|unprofessional|unreasonable|difficult|dishonest|disgraceful|ridiculous|embarrassing|shameful|pathetic) (person|one|thing|party|behaviour|behavior) (here|in this|in all this|i (see|can see)) ... (is|was) (you|your|yours)',
    '(and)? whose (fault|doing|mistake|problem|responsibility) (is|was) that (then|exactly)? $',
  ],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'We both want this settled; on our side, I will [the next step].' },
    { sentence: 'What I can do now is [the next step].' },
  ],
  flags: [
    '[If anyone should be embarrassed it is you].',
    'If you look for the culprit, [try a mirror].',
    '[Perhaps look closer to home].',
    '[It seems you cannot even] keep a diary.',
  ],
  passes: [
    'If anyone is late, it is no trouble: the doors stay open.',
    'The hall has a mirror by the door.',
    'Would you like a doctor closer to home?',
    'It seems that you could not log in; I have reset the password.',
    'If anyone should apologise, it is me.',
  ],
} satisfies Rule;
