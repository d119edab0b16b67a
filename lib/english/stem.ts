import { Recent } from '@/lib/engine/recent';

const numbers = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, at) => [word, `${at + 1}`]),
);
for (const [at, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  numbers.set(word, `${(at + 3) * 10}`);
}

numbers.set('noon', '12').set('midday', '12');

/** What words end in beside their stem, the longest first. */
const endings = ['ations', 'ation', 'ments', 'ment', 'ions', 'ion', 'ings', 'ing', 'ers', 'er', 'ed', 'ly'];
/** Less than this is no stem of its own. */
const shortestStem = 4;

/**
 * What is common to the forms of a word (`invoices`, `invoicing` → `invoic`), and to the ways of writing a number
 * (`five`, `5th`, `5pm` → `5`). A word in lower case; it need not be a word that comes out.
 */
export function stemOf(word: string): string {
  return stems.get(word, () => workOut(word));
}

/** A text is asked for its stems by many, and at each keystroke. */
const stems = new Recent<string>(4_000);

function workOut(word: string): string {
  const number = numbers.get(word) ?? /^(\d+)(?:st|nd|rd|th|am|pm|k|x)?$/.exec(word)?.[1];
  if (number) return number;
  if (word.length < shortestStem) return word;
  const single = singular(word);
  const ending = endings.find((end) => single.endsWith(end) && single.length - end.length >= 3);
  const bare = ending ? single.slice(0, -ending.length) : single;
  // `stopped` → `stop`, but `install` as `installed`.
  const undoubled = /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  return undoubled.length > 3 ? undoubled.replace(/[ey]$/, '') : undoubled;
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
