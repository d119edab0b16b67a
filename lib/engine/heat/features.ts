import type { Sentence, Token } from '@/lib/engine/parse';
import { addPartBuckets, bucketOfPair, bucketOfWord } from './hash';

/** Kinds of words that are counted: a language says which words they are. */
export const wordCues = [
  'reader',
  'writer',
  'group',
  'negation',
  'absolute',
  'politeness',
  'thanks',
  'hedge',
  'greeting',
  'demand',
  'question',
] as const;
export type WordCue = (typeof wordCues)[number];

/** Marks that are counted; rows of them are two. */
const markCues = ['!', '!!', '?', '??', '..'] as const;

/** All that is counted in a sentence. Their order is that of the weights. */
export const cues = [
  ...wordCues,
  ...markCues,
  'capitals',
  'pleasant',
  'unpleasant',
  'unpleasant-to-reader',
] as const;

/** What the heat model has to be told about a language. All words as tokens have them. */
export interface HeatWords {
  /** Of which kinds a word is. */
  readonly cues: ReadonlyMap<string, readonly WordCue[]>;
  /** How pleasant a word is, -5 to 5. */
  readonly valences: ReadonlyMap<string, number>;
  /** Words for who people are (`muslim`, `women`), and a plain one to read in their place, so that none adds heat. */
  readonly identities: ReadonlyMap<string, string>;
  /** Words by which one tells what somebody says or thinks (`calling`, `believe`). */
  readonly tells: ReadonlySet<string>;
}

/** What the model sees of a sentence. Features of several sentences together are the sums of theirs. */
export interface Features {
  /** Words, pairs of words and parts of words, hashed. */
  readonly buckets: readonly number[];
  /** How much there is of each of `cues`, in their order. */
  readonly counts: Float64Array;
  /** The values of its pleasant words together, 0–5 each. */
  readonly pleasant: number;
  /** The most unpleasant word, -5 to 0. */
  readonly worst: number;
  /** How often it says `you`; never where it tells of what is said or thought. */
  readonly toReader: number;
  readonly words: number;
}

/** A word, or a mark between words. */
interface Item {
  readonly text: string;
  readonly isWord: boolean;
  readonly isShouted: boolean;
  readonly cues: readonly WordCue[];
}

/** How many items after *you*, or after *not*, a word still belongs to it. */
const reachOfReader = 4;
const reachOfNegation = 3;
/** What a negation makes of a word: “not good” is half as bad as “good” is good. */
const undone = -0.5;

/** Reads one sentence of `text`. Linear in its length. */
export function featuresOf(text: string, sentence: Sentence, words: HeatWords): Features {
  const items = itemsOf(text, sentence, words);
  const ofReader = reached(items, 'reader', reachOfReader);
  const negated = reached(items, 'negation', reachOfNegation);
  const valences = items.map(({ text, isWord }, at) => {
    const valence = (isWord && words.valences.get(text)) || 0;
    return negated[at] ? valence * undone : valence;
  });
  const counts = countsOf(items, valences, ofReader);
  return {
    buckets: bucketsOf(items, ofReader, negated),
    counts,
    pleasant: counts[numberOf.pleasant]!,
    worst: valences.reduce((least, valence) => Math.min(least, valence), 0),
    toReader: items.some(({ text }) => words.tells.has(text)) ? 0 : counts[numberOf.reader]!,
    words: items.filter(({ isWord }) => isWord).length,
  };
}

function bucketsOf(
  items: readonly Item[],
  ofReader: readonly boolean[],
  negated: readonly boolean[],
): number[] {
  const buckets: number[] = [];
  let before = '.';
  for (const [at, { text, isWord }] of items.entries()) {
    buckets.push(bucketOfWord(text, 'word'), bucketOfPair(before, text));
    before = text;
    if (!isWord) continue;
    addPartBuckets(text, buckets);
    if (ofReader[at]) buckets.push(bucketOfWord(text, 'ofReader'));
    if (negated[at]) buckets.push(bucketOfWord(text, 'negated'));
  }
  return buckets;
}

function countsOf(
  items: readonly Item[],
  valences: readonly number[],
  ofReader: readonly boolean[],
): Float64Array {
  const counts = new Float64Array(cues.length);
  const add = (cue: Cue, count: number) => {
    counts[numberOf[cue]]! += count;
  };
  for (const [at, item] of items.entries()) {
    for (const cue of item.cues) add(cue, 1);
    if (isMarkCue(item.text)) add(item.text, 1);
    if (item.isShouted) add('capitals', 1);
    const valence = valences[at]!;
    if (valence > 0) add('pleasant', valence);
    if (valence < 0) add('unpleasant', -valence);
    if (valence < 0 && ofReader[at]) add('unpleasant-to-reader', -valence);
  }
  return counts;
}

type Cue = (typeof cues)[number];

const numberOf = Object.fromEntries(cues.map((cue, number) => [cue, number])) as Record<Cue, number>;

function isMarkCue(text: string): text is (typeof markCues)[number] {
  return text.length <= 2 && (markCues as readonly string[]).includes(text);
}

/** Which items stand at most `reach` after a word of a kind. */
function reached(items: readonly Item[], kind: WordCue, reach: number): boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  return items.map(({ cues }, at) => {
    const isReached = at - last <= reach;
    if (cues.includes(kind)) last = at;
    return isReached;
  });
}

/** Capitals of fewer letters are mostly short names. */
const shortestShout = 4;

function itemsOf(text: string, { tokens, start, end }: Sentence, words: HeatWords): Item[] {
  const items: Item[] = [];
  let from = start;
  for (const token of tokens) {
    const marks = marksIn(text.slice(from, Math.max(from, token.start)));
    if (marks) items.push(mark(marks));
    items.push(itemOf(token, words));
    from = Math.max(from, token.end);
  }
  items.push(mark(marksIn(text.slice(from, end)) ?? '.'));
  return items;
}

function itemOf({ word, capitals }: Token, { identities, cues }: HeatWords): Item {
  // Quotations, numbers and addresses are as good as any other.
  if (word === '') return mark('"');
  if (/^\d+$/.test(word)) return mark('0');
  if (word.includes('/') || word.includes('@')) return mark('address');
  const text = identities.get(word) ?? word;
  return {
    text,
    isWord: true,
    isShouted: capitals && word.length >= shortestShout,
    cues: cues.get(text) ?? none,
  };
}

const none: readonly WordCue[] = [];

function mark(text: string): Item {
  return { text, isWord: false, isShouted: false, cues: none };
}

/** What stands between two words, when it is more than a blank: the first mark or row of marks. */
function marksIn(gap: string): string | undefined {
  if (gap === ' ') return undefined;
  const marks = /[!?]+|\.{2,}|\u2026|[,;:.]/.exec(gap)?.[0];
  if (!marks || marks.length === 1) return marks === '\u2026' ? '..' : marks;
  if (marks.startsWith('.')) return '..';
  return marks.includes('?') ? '??' : '!!';
}
