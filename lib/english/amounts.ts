/** What a number is an amount of. */
export type Unit = 'money' | 'percent' | 'hours' | 'weight' | 'length';

interface Measure {
  readonly unit: Unit;
  /** How much of the unit one is: a day is 24 hours. */
  readonly size: number;
}

const money = `£ € $ gbp eur usd chf aud cad pound pounds quid euro euros dollar dollars bucks francs kroner kronor rand
  rupees zloty`;
/** Each with how much of the unit it is. */
const others: Readonly<Record<Exclude<Unit, 'money' | 'percent'>, string>> = {
  hours: `hour:1 hours:1 hrs:1 day:24 days:24 night:24 nights:24 week:168 weeks:168 fortnight:336 month:720 months:720
    year:8760 years:8760`,
  weight: 'kg:1 kgs:1 kilo:1 kilos:1 lb:0.45 lbs:0.45 stone:6.35 tonne:1000 tonnes:1000 ton:1000 tons:1000',
  length: 'metre:1 metres:1 km:1000 mile:1609 miles:1609',
};

/** Signs and words beside a number that say what it is an amount of. */
export const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...money.split(/\s+/).map((word) => [word, { unit: 'money', size: 1 }] as const),
  ['grand', { unit: 'money', size: 1000 }],
  ...['%', 'percent', 'pct', 'percentage'].map((word) => [word, { unit: 'percent', size: 1 }] as const),
  ...(['hours', 'weight', 'length'] as const).flatMap((unit) =>
    others[unit].split(/\s+/).map((entry) => {
      const [word = '', size] = entry.split(':');
      return [word, { unit, size: Number(size) }] as const;
    }),
  ),
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

/** Words before a bare number that make it money. */
export const moneyWords: ReadonlySet<string> = new Set(
  `paid pay paying cost costs costing charged spent spend owe owed worth price total bill sum amount fee deposit quoted
  deducted credit refund`.split(/\s+/),
);
