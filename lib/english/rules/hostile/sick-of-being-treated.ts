import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const people =
  '(people|customers|clients|parents|tenants|patients|guests|passengers|members|students|families|suppliers|callers|users|men|women|someone|somebody|anyone)';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears how fed up you are with them, and gets no nearer to what they need.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: [
    '(i|we) (am|are) (frankly|honestly|quite|so|really|getting|growing|just|heartily|absolutely|completely)? (sick|tired|sick and tired|fed up|sick to death) (to the back teeth)? (of|with) (being|getting) (made|used|taken|held|pushed|kicked|dumped|the) (the|as|for|a|responsible|around|on|one)?',
    '(i|we) (am|are) (frankly|honestly|quite|so|really|getting|growing|just|heartily|absolutely|completely)? (sick|tired|sick and tired|fed up|sick to death) (to the back teeth)? (of|with) (being|getting|having to be) (shouted|yelled|sworn|screamed|insulted|lectured|accused|attacked|blamed|treated|spoken|talked|told|called|lied|bullied|abused|chased|hounded|harassed|threatened|messed|pestered|badgered|nagged|ordered)',
    `(i|we) (am|are) (frankly|honestly|quite|so|really|getting|growing|just|heartily|absolutely|completely)? (sick|tired|sick and tired|fed up|sick to death) (of|with) (these|those|such|some)? ${people} (like you|of your (sort|kind)|who|that|with your)`,
    '(i|we) (am|are) (frankly|honestly|quite|so|really|getting|growing|just|heartily|absolutely|completely)? (sick|tired|sick and tired|fed up|sick to death) (of|with) (explaining|repeating|answering|reading|hearing|chasing|going over|getting) (this|these|the same|myself|ourselves|it to you|you|yours) ',
    `(had|have had|seen) (quite|more than|just about)? (enough|it up to here|my fill|our fill) (of|from|with) ${people} (like you|of your (sort|kind)|who)`,
    `(i|we) (can not|will not|refuse to|do not have to) (stand|abide|bear|stomach|tolerate) ${people} (like you|who (shout|complain|think|treat))`,
    '(i|we) (have)? had it up to (here|the back teeth)',
  ],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'I want to sort this out with you, and here is what I can do: [the next step].' },
    { sentence: 'This exchange has been hard on both sides, so I suggest that we talk on [day].' },
  ],
  flags: [
    'To be frank, [I am fed up of being made the] scapegoat.',
    '[I am sick of being lectured] about my own kitchen.',
    'Frankly, [we are tired of customers who] cancel on the day.',
    '[I have had it up to here] with this lift.',
  ],
  passes: [
    'You are tired of being told to wait, and I understand that.',
    'We are tired after the night shift, so the report follows at noon.',
    'If you are fed up with being on hold, ring my direct line.',
    'She said that we are sick of being shouted at, and I have spoken to her.',
  ],
} satisfies Rule;
