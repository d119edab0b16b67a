import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const others =
  '(customer|customers|client|clients|tenant|tenants|patient|patients|guest|guests|parent|parents|member|members|family|families|supplier|suppliers|passenger|passengers|students|users|people|account|accounts)';

const acts =
  '(behaves|behave|behaved|acts|act|carries on|carry on|talks to (us|me)|speaks to (us|me)|speak to (us|me)|treats (us|me)|treat (us|me)|makes (this|such|so much)|make (this|such|so much)|causes (this|us|so)|gives (us|me) (this|such|so much)|kicks up|goes on|writes to (us|me)|expects (this|us|me))';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader is held up against everybody else, and will defend themselves.',
  patterns: [
    `(nobody|no one|no other ${others}|none of (our|my) (other)? ${others}|not one of (our|my) (other)? ${others}) (else)? (here|ever|on our books|on the books|in this (building|street|school)|we (work|deal) with|i (work|deal) with)? (ever)? ${acts} (like|in) (this|that|you|such a)`,
    `(nobody|no one|no other ${others}|none of (our|my) other ${others}) (else)? (here|ever|on our books|on the books|we (work|deal) with)? (ever)? (makes|make|made|causes|caused|gives|gave) (me|us)? (such a|this much|so much|half as much|half the) (fuss|trouble|noise|drama|grief|scene|work|song)`,
    `you are the only (person|one|${others}) (here|in the (building|street|class|world)|on our books|we have|i have)? (ever)? (who|that) (ever)? (complains|moans|makes|causes|can not|does not understand|has (a|any) problem|has trouble|can never|never|still can not)`,
    `(all|every one of)? (our|my) other ${others} (manage|manages|seem to manage|are (perfectly|quite)? (happy|polite|civil|able)|somehow manage|have no (trouble|difficulty)|can read|say (please|thank))`,
  ],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'I would like to settle this with you: [the next step].' },
    { sentence: 'What I can do about it is [the next step].' },
  ],
  flags: [
    '[Nobody else behaves like that] over a scratch.',
    '[None of our other tenants makes such a fuss].',
    '[You are the only parent who complains] about the bus.',
  ],
  passes: [
    'Nobody else has this key, so it is safe with us.',
    'You are the only guest who asked for a kettle, so I kept it for you.',
    'None of our other clients use this port, so we will test it first.',
    'All our other rooms are taken on the 4th.',
  ],
} satisfies Rule;
