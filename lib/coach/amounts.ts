import { limitWords, measures, moneyWords, multipliers, numberWords, type Unit } from '@/lib/english/amounts';
import type { Span } from '@/lib/model';

/** A number in a text, and what it counts; undefined where nothing beside it says so. */
export interface Amount extends Span {
  readonly value: number;
  readonly unit: Unit | undefined;
}

/** A limit that a team has set: amounts above it, or from it on, are beyond. */
export interface Limit {
  readonly value: number;
  readonly unit: Unit;
  /** Whether the value itself is still within. */
  readonly isWithin: boolean;
}

/** A number in digits or a word, with the sign that touches it. */
const piece =
  /(?<sign>[£€$])?\s?(?<digits>\d+(?:[.,\u00a0]\d+)*)(?<thousands>k\b)?\s?(?<after>[£€$%])?|[a-z]+/gi;

/** The amounts that a text names, in digits or in words, in order: neither times of the day nor numbers within codes. */
export function amountsIn(text: string): readonly Amount[] {
  const pieces = [...text.matchAll(piece)];
  const amounts: Amount[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const found = pieces[at]!.groups?.digits ? inDigits(pieces, at, text) : inWords(pieces, at);
    if (!found) continue;
    amounts.push(found.amount);
    at = found.last;
  }
  return amounts;
}

type Pieces = readonly RegExpExecArray[];
interface Found {
  readonly amount: Amount;
  /** The last piece of it. */
  readonly last: number;
}

function inDigits(pieces: Pieces, at: number, text: string): Found | undefined {
  const { 0: words, index, groups } = pieces[at]!;
  const { sign, digits = '', thousands, after } = groups ?? {};
  const start = index + (words.length - words.trimStart().length);
  const end = index + words.trimEnd().length;
  const following = /^[a-z]*/i.exec(text.slice(end, end + longestMeasure))?.[0].toLowerCase() ?? '';
  // `2kg` is an amount, `2a` is not.
  const isPartOfMore =
    /[\w:#/-]/.test(text[start - 1] ?? '') ||
    (!measures.has(following) && /^(?::\d|[\w/])/.test(text.slice(end)));
  if (isPartOfMore && !sign) return undefined;
  const value = numberIn(digits) * (thousands ? 1000 : 1);
  const beside = measures.get(sign ?? after ?? '');
  const next = beside ? undefined : unitAt(pieces, at + 1);
  const { unit, size } = beside ?? next?.measure ?? bareMeasure(pieces, at);
  const last = next?.at ?? at;
  return { amount: { start, end: next ? endOf(pieces[last]!) : end, value: value * size, unit }, last };
}

/** In UTF-16 code units. */
const longestMeasure = 12;

/** `paid 140`, `340 it cost`: a bare number beside a word for money. */
function bareMeasure(pieces: Pieces, at: number): { unit: Unit | undefined; size: number } {
  const beside = [...pieces.slice(Math.max(0, at - 2), at), ...pieces.slice(at + 1, at + 3)];
  const words = beside.map(([word]) => word.toLowerCase());
  return { unit: words.some((word) => moneyWords.has(word)) ? 'money' : undefined, size: 1 };
}

/** `1,140.50`, `1.140,50` and `1140` alike. */
function numberIn(digits: string): number {
  const isGrouped = /^\d{1,3}(?:[.,\u00a0]\d{3})+(?:[.,]\d{1,2})?$/.test(digits);
  const [, whole = digits, cents = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  return isGrouped || /^\d+[.,]\d{1,2}$/.test(digits)
    ? Number(`${whole.replaceAll(/[.,\u00a0]/g, '')}.${cents}`)
    : Number(digits.replaceAll(/[.,\u00a0]/g, ''));
}

/** The unit that a word names, or `per cent`; only behind a number in words is there always one. */
function unitAt(pieces: Pieces, at: number) {
  const word = pieces[at]?.[0].toLowerCase() ?? '';
  if (word === 'per' && pieces[at + 1]?.[0].toLowerCase() === 'cent') {
    return { at: at + 1, measure: measures.get('percent')! };
  }
  const measure = measures.get(word);
  return measure && { at, measure };
}

function endOf({ 0: words, index }: RegExpExecArray): number {
  return index + words.trimEnd().length;
}

/** `six hundred and eighty pounds`: a number in words counts where its unit follows. */
function inWords(pieces: Pieces, first: number): Found | undefined {
  let at = first;
  let sum = 0;
  let group = 0;
  for (; at < pieces.length; at++) {
    const word = pieces[at]![0].toLowerCase();
    const value = numberWords.get(word);
    const multiplier = multipliers.get(word);
    if (value !== undefined) group += value;
    else if (multiplier === 1000) {
      sum += Math.max(group, 1) * 1000;
      group = 0;
    } else if (multiplier) group = Math.max(group, 1) * multiplier;
    else if (word !== 'and' || at === first) break;
  }
  const unit = at > first ? unitAt(pieces, at) : undefined;
  if (!unit) return undefined;
  const { start, end } = { start: pieces[first]!.index, end: endOf(pieces[unit.at]!) };
  return {
    amount: { start, end, value: (sum + group) * unit.measure.size, unit: unit.measure.unit },
    last: unit.at,
  };
}

/** The limit in a team's words (`refund over 500`, `more than 10 percent`); a bare number is money. */
export function limitOf(words: string): (Limit & Span) | undefined {
  const text = words.toLowerCase();
  for (const { words: limiting, isWithin } of limitWords) {
    const at = text.search(new RegExp(`(?:^|[^a-z])${limiting}(?:[^a-z]|$)`));
    if (at < 0) continue;
    const amount = amountsIn(text).find(({ start }) => start > at && start <= at + limiting.length + 3);
    if (amount) return { ...amount, unit: amount.unit ?? 'money', isWithin, start: at };
  }
  const open = /(\d[\d.,]*)\s?(?:\+|or more|and up|upwards)/.exec(text);
  const [from] = open ? amountsIn(open[1]!) : [];
  return open && from
    ? {
        ...from,
        unit: from.unit ?? 'money',
        isWithin: false,
        start: open.index,
        end: open.index + open[0].length,
      }
    : undefined;
}

export function isBeyond({ value, isWithin }: Limit, amount: Pick<Amount, 'value'>): boolean {
  return isWithin ? amount.value > value : amount.value >= value;
}
