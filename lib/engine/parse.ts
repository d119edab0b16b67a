import type { Span } from '@/lib/model';

/** A word, as the matcher sees it. Contractions give two tokens (`don't` → `do`, `not`). */
export interface Token extends Span {
  /** Normalised: lower case, straight quotes, unstretched, unmasked. */
  readonly word: string;
  /** Written in capitals only, with two letters or more. */
  readonly capitals: boolean;
}

/** A sentence of the writer's own words. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** How it ends: with a question mark, an exclamation mark, or otherwise. */
  readonly ending: '?' | '!' | '.';
}

/** A text with its own words set apart from what is quoted, signed or forwarded. Spans are into `text`. */
export interface ParsedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
