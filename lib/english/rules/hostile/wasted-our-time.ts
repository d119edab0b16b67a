import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const time = '(time|afternoon|morning|evening|day|days|weekend|money|week|hours|life|working day|patience)';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears that they are a burden and that their reason for writing does not count.',
  patterns: [
    `(you|stop|just|only|simply|for) (are|have|keep|just|been|really)? (been|just|simply|only|already|now)? (waste|wasted|wasting) (my|our|everyone|everybody|other people)  (s)? (precious|valuable)? ${time}`,
    `(waste|wasted|wasting) (less|more|enough|half|another|two|three|four|five|a|an|the|several|hours|days|weeks|months|whole) ... (of (my|our|everyone)) ... ${time}`,
    `(you|you have|your ... (has|have)|you people) (cost|costing|taken|took|used|eaten|stolen|burned|burnt) (up)? (me|us|my team) ... (of (my|our)|hours|days|weeks|afternoon|evening|weekend) ... (with|over|for) (your|this|that|such) (nonsense|rubbish|fuss|silly|petty|complaint|complaints|drama|games|pointless|moaning)`,
    '(a|such a|what a|an|another) (complete|total|utter|absolute|colossal)? waste of (my|our|everyone|everybody) (s)? (time|morning|afternoon|day|money)',
    '(with|of|about|over) your (nonsense|rubbish|fuss|moaning|whingeing|whining|tantrums|drama|petty|pettiness|silly|carry on|shenanigans)',
    '(i|we) (have|had) (better|more important) things to do than',
  ],
  except: [
    '(not|never|without|avoid|sorry for|sorry to|not want to|apologise for|apologies for|hate to|do not) ... {waste} ... (my|our|everyone|your) (time|day|money)',
  ],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'I have what I need from you now, and I will write to you by [day].' },
    { sentence: 'To deal with this properly, please send any further points in one mail.' },
  ],
  flags: [
    '[You are wasting our time].',
    'You have [wasted two days of our time].',
    'We are not here to put up [with your nonsense].',
    '[We have better things to do than] count spoons.',
  ],
  passes: [
    'I shall not waste your time, so here is the short version.',
    'I hope that we did not waste your time.',
    'The pump wastes two litres of our water a day.',
    'Thank you for your time today.',
  ],
} satisfies Rule;
