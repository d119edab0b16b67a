import type { PreferredPhrase, Team, Thresholds } from '@/lib/model';

/** A suggestion as packs write it: words for the phrase, or for its whole sentence. */
export type SuggestionDraft = string | { readonly sentence: string };

/** A rule while it is being written. What is left out, or is of the wrong kind in the text, is empty. */
export interface RuleDraft {
  readonly id: string;
  readonly level: string;
  readonly message: string;
  readonly patterns: readonly string[];
  readonly except: readonly string[];
  readonly notAfter: readonly string[];
  readonly onlyWith: readonly string[];
  readonly notWith: readonly string[];
  readonly only: string;
  readonly suggestions: readonly SuggestionDraft[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly category: string;
  readonly practice: string;
  readonly source: string;
}

/** A pack while it is being written: what a form draws. What is left out, or is of the wrong kind in the text, is empty. */
export interface PackDraft {
  readonly name: string;
  readonly version: string;
  readonly owner: string;
  /** A date such as 2027-06-30. */
  readonly review: string;
  readonly rules: readonly RuleDraft[];
  readonly phrases: readonly PreferredPhrase[];
  readonly team: Team | null;
  /** Levels of built-in rules, or `off`, by their ids. */
  readonly builtIn: Readonly<Record<string, string>>;
  readonly thresholds: Partial<Thresholds>;
}
