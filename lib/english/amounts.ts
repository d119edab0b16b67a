/** What a number is an amount of. */
export type Unit = 'money' | 'percent' | 'hours';

interface Measure {
  readonly unit: Unit;
  /** How much of the unit one is: a day is 24 hours. */
  readonly size: number;
}

const money = `£ € $ gbp eur usd chf aud cad pound pounds quid euro euros dollar dollars bucks francs kroner kronor rand
  rupees zloty`;
const hours = `hour:1 hours:1 hrs:1 day:24 days:24 night:24 nights:24 week:168 weeks:168 fortnight:336 month:720
  months:720 year:8760 years:8760`;

/** Signs and words beside a number that say what it is an amount of. */
export const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...money.split(/\s+/).map((word) => [word, { unit: 'money', size: 1 }] as const),
  ['grand', { unit: 'money', size: 1000 }],
  ...['%', 'percent', 'pct', 'percentage'].map((word) => [word, { unit: 'percent', size: 1 }] as const),
  ...hours.split(/\s+/).map((entry) => {
    const [word = '', size] = entry.split(':');
    return [word, { unit: 'hours', size: Number(size) }] as const;
  }),
]);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words of which numbers are made, and what each adds; `hundred` and `thousand` multiply. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
]);
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** How teams write that a number is a limit, and whether the number itself is still allowed. */
export const limitWords: readonly { readonly words: string; readonly isWithin: boolean }[] = [
  ...[
    'over',
    'above',
    'more than',
    'exceeding',
    'beyond',
    'greater than',
    'in excess of',
    'higher than',
    '>',
  ].map((words) => ({ words, isWithin: true })),
  ...['longer than', 'bigger than', 'past', 'larger than'].map((words) => ({ words, isWithin: true })),
  ...['from', 'at least', '>=', '≥'].map((words) => ({ words, isWithin: false })),
];
