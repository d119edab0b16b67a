import type { Category, Practice, Severity, Situation, Span } from '@/lib/model';
import type { ParsedText } from './parse';

/**
 * A rule: data that says which words to notice, what the reader may feel, and what to write instead.
 * It lives in `lib/english/rules/<category>/<rule-id>.ts`: the folder is its category, the file its id.
 */
export interface Rule {
  /** Which texts it judges: drafts, messages that arrived, or both. */
  readonly judges: 'draft' | 'incoming' | 'both';
  readonly practice: Practice;
  readonly severity: Severity;
  /** One sentence of at most 120 characters: what the reader may feel. */
  readonly message: string;
  /** Where the claim comes from: author, title, year. */
  readonly source?: string;
  /** Phrases in the pattern language (CONTRIBUTING.md), any of which is a finding. */
  readonly patterns?: readonly string[];
  /** Phrases that cancel a finding which they touch. */
  readonly except?: readonly string[];
  /** Phrases that cancel what follows them, up to a turn (`but`): words that deny it or report it of others. */
  readonly notAfter?: readonly string[];
  /** Only in sentences that also say one of these phrases. */
  readonly onlyWith?: readonly string[];
  /** Not in sentences that say one of these phrases. */
  readonly notWith?: readonly string[];
  /** Only sentences of this kind; an imperative asks for grammar. */
  readonly only?: 'question' | 'statement' | 'imperative';
  /** How grave it is in an answer to such a message, where that differs; `silent` is not at all. */
  readonly answering?: Partial<Record<Situation, Severity | 'silent'>>;
  /** What patterns cannot say (length, capitals, counts), as a pure function from the text to spans. */
  readonly detect?: (text: ParsedText) => readonly Span[];
  /** Words to offer instead, best first. `''` removes the words. */
  readonly suggestions?: readonly RuleSuggestion[];
  /** Sentences it must flag, the flagged words in `[brackets]`. At least two. */
  readonly flags: readonly string[];
  /** Sentences it must not flag. At least two. */
  readonly passes: readonly string[];
}

/** A replacement for the flagged words or for the whole sentence that holds them, or the same words in lower case. */
export type RuleSuggestion = string | { readonly sentence: string } | { readonly inLowerCase: true };

/** A rule with the names its place in the folder gives it. */
export interface NamedRule extends Rule {
  readonly id: string;
  readonly category: Category;
}
