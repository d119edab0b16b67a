import type { Severity } from '@/lib/model';
import type { HeatWords } from './heat/features';
import type { LevelWeights } from './heat/levels';
import type { HeatWeights } from './heat/model';
import type { SmallWords } from './judgeable';
import type { Manner } from './manner';
import type { Prepared } from './prepared';
import type { Cue, NamedRule } from './rule';
import type { MailCues } from './segment';
import type { Spelling } from './tokens';

/** All that the engine has to be told about a language. `lib/english` is the one there is. */
export interface Language extends Omit<Spelling, 'isKnown'>, SmallWords {
  /** Its primary BCP 47 subtag. */
  readonly tag: string;
  readonly rules: readonly NamedRule[];
  /** How grave rules are in a draft, by their ids, where a team has set it; `silent` is not at all. */
  readonly adjusted?: ReadonlyMap<string, Severity | 'silent'>;
  /** By their ids. */
  readonly cues: Readonly<Record<string, Cue>>;
  /** Named lists, for `<name>` in patterns. An entry may be several words. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** All forms of a word, itself included, for `{word}` in patterns. */
  readonly inflect: (word: string) => readonly string[];
  /** Lower-case words after which a full stop ends no sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words after which a sentence speaks for itself again (`he said …, but`). */
  readonly turnWords: ReadonlySet<string>;
  readonly mail: MailCues;
  readonly manners: readonly Manner[];
  /** Phrases that report a fault of the reader's, in the pattern language. */
  readonly faults: readonly string[];
  readonly heatWords: HeatWords;
  readonly heatWeights: HeatWeights;
  /** Without them, rules alone tell the level of a message. */
  readonly levelWeights?: LevelWeights | undefined;
  /** What is known of its patterns beforehand, and the language it is known of: it holds for that and more rules. */
  readonly prepared?:
    | { readonly rules: Prepared; readonly cues: Prepared; readonly of: Language }
    | undefined;
}
