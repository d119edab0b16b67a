import type { Sentence } from './parse';

/** A habit of polite or impolite writing, told by words. */
export interface Manner {
  readonly name: string;
  /** How much politer a text reads for it; below 0 less polite. Of the order of 1. */
  readonly weight: number;
  /** Phrases in the pattern language (CONTRIBUTING.md). */
  readonly patterns: readonly string[];
  /** Only in sentences that end so. */
  readonly ending?: Sentence['ending'];
}

/** What a sentence adds to the courtesy of a text. */
export interface Mannered {
  readonly manners: ReadonlySet<Manner>;
  /** Sum of the values of its pleasant words, 0–5 each. */
  readonly pleasant: number;
  readonly words: number;
}

/** What pleasant words are worth beside manners. */
const pleasantWeight = 2;

/** How courteous a text reads: each manner counts once, pleasant words by how dense they are. About -1 to 6. */
export function courtesy(sentences: readonly Mannered[]): number {
  const manners = new Set<Manner>();
  for (const sentence of sentences) for (const manner of sentence.manners) manners.add(manner);
  const manner = [...manners].reduce((sum, { weight }) => sum + weight, 0);
  const pleasant = sentences.reduce((sum, sentence) => sum + sentence.pleasant, 0);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return manner + (pleasantWeight * pleasant) / Math.sqrt(Math.max(1, words));
}
