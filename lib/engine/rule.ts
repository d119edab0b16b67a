import type { Category, Practice, Severity, Situation, Span } from '@/lib/model';
import type { ParsedText } from './parse';

/** Words to look for in the sentences of a text, and the company that they must keep. */
export interface Wording {
  /** Phrases in the pattern language (CONTRIBUTING.md), any of which is what is looked for. */
  readonly patterns?: readonly string[];
  /** Phrases that cancel what they touch. */
  readonly except?: readonly string[];
  /** Phrases that cancel what follows them, up to a turn (`but`): words that deny it or report it of others. */
  readonly notAfter?: readonly string[];
  /** Only in sentences that also say one of these phrases. */
  readonly onlyWith?: readonly string[];
  /** Not in sentences that say one of these phrases. */
  readonly notWith?: readonly string[];
  /** Of a rule: only where one of these phrases stands beside it, in the same sentence, the one before or the one after. */
  readonly nearby?: readonly string[];
  /** Sentences in which it must be found, the words in `[brackets]`. At least two. */
  readonly flags: readonly string[];
  /** Sentences in which it must not be found. At least two. */
  readonly passes: readonly string[];
}

/**
 * A cue: words by which the coach tells what a sentence does or says, such as that it apologises. It lives in
 * `lib/english/cues/<cue-id>.ts`; who wants to know imports it.
 */
export interface Cue extends Wording {
  /** What a sentence that has it does or says. */
  readonly says: string;
  readonly patterns: readonly string[];
  /** Only sentences of this kind. */
  readonly only?: 'question' | 'statement';
}

/**
 * A topic: what a sentence may be about, and what teams call it in their settings. It lives in
 * `lib/english/topics/<topic-id>.ts`.
 */
export interface Topic extends Cue {
  /** In the words of a team (`money back`), lower case; other forms of a word count as the word. */
  readonly names: readonly string[];
  /** Whether words that name other things as well are about nothing else without it (`refund of fees`). */
  readonly isEssential?: boolean;
}

/**
 * A rule: data that says which words to notice, what the reader may feel, and what to write instead.
 * It lives in `lib/english/rules/<category>/<rule-id>.ts`: the folder is its category, the file its id.
 */
export interface Rule extends Wording {
  /** Which texts it judges: drafts, messages that arrived, or both. */
  readonly judges: 'draft' | 'incoming' | 'both';
  readonly practice: Practice;
  readonly severity: Severity;
  /** One sentence of at most 120 characters: what the reader may feel. */
  readonly message: string;
  /** Where the claim comes from: author, title, year. */
  readonly source?: string;
  /** Only sentences of this kind; an imperative asks for grammar. */
  readonly only?: 'question' | 'statement' | 'imperative';
  /** How grave it is in an answer to such a message, where that differs; `silent` is not at all. */
  readonly answering?: Partial<Record<Situation, Severity | 'silent'>>;
  /** What patterns cannot say (length, capitals, counts), as a pure function from the text to spans. */
  readonly detect?: (text: ParsedText) => readonly Span[];
  /** Words to offer instead, best first. `''` removes the words. */
  readonly suggestions?: readonly RuleSuggestion[];
}

/** A replacement for the flagged words or for the whole sentence that holds them, or the same words in lower case. */
export type RuleSuggestion = string | { readonly sentence: string } | { readonly inLowerCase: true };

/** A rule with the names its place in the folder gives it. */
export interface NamedRule extends Rule {
  readonly id: string;
  readonly category: Category;
}
