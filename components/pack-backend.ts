import type { DraftAssessment, DraftCategory, Severity } from '@/lib/model';
import type { PackOrigin } from '@/lib/packs/layers';
import type { PackProblem, Path } from '@/lib/packs/locate';

/** Whose packs can be written here; the administrator’s cannot. */
export type WrittenOrigin = Exclude<PackOrigin, 'policy'>;

/** Something in a pack that does not fit, by its place in the text and in the structure. */
export interface PlacedProblem extends PackProblem {
  readonly path: Path;
}

/** Why a pack could not be had from its address. */
export type AddressFault =
  | { readonly kind: 'notGranted' | 'unreachable' | 'tooLong' | 'redirected' | 'tooLarge' | 'notText' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'pack'; readonly problems: readonly PackProblem[] };

/** The address that the team’s pack is taken from, and how that went last. Times in milliseconds since 1970. */
export interface PackAddress {
  readonly url: string;
  /** When it last answered, whether there was something new or not; null until it has. */
  readonly checkedAt: number | null;
  /** When it is asked next. */
  readonly nextAt: number;
  /** What went wrong at the last try. The last good pack stays in use. */
  readonly fault: AddressFault | null;
}

/** What is stored of packs, and what is in force of them: for each origin the text of the last good version. */
export interface PacksHere {
  readonly texts: { readonly [Origin in PackOrigin]: string | null };
  /** Whether the administrator does not let people set aside what their pack says. */
  readonly isLocked: boolean;
  /** What is wrong with the newest pack of the administrator; the last good one stays in use. */
  readonly policyProblems: readonly PackProblem[];
  readonly address: PackAddress | null;
}

/** A built-in rule that judges drafts. */
export interface BuiltInRule {
  readonly id: string;
  readonly category: DraftCategory;
  readonly severity: Severity;
  readonly message: string;
}

/** A pack to be tried while it is being written. */
export interface TrialRequest {
  readonly origin: WrittenOrigin;
  readonly text: string;
  /** A draft of the person’s own to try it on; may be empty. */
  readonly own: string;
}

/** A finding in a sample mail that a pack would bring or take away. */
export interface Change {
  readonly kind: 'new' | 'gone';
  /** The name of the sample; null for the draft of the person’s own. */
  readonly sample: string | null;
  /** The words that it flags. */
  readonly words: string;
  readonly rule: string;
}

/** What a pack would do. What is not yet fit to be used is left out of it. */
export interface Trial {
  /** What stands against using it, in the order of its lines; empty where it may be used. */
  readonly problems: readonly PlacedProblem[];
  /** What would be found in the draft of the person’s own; null where it is empty or the text is no pack at all. */
  readonly own: DraftAssessment | null;
  /** How many sample mails it was tried on. */
  readonly samples: number;
  /** What is otherwise than with the version in force. */
  readonly changes: readonly Change[];
}

/** What became of a pack that was to be put in force. */
export type SavedPack =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * What the options page needs of the world. In the extension it is messages to the background, in a test a plain object.
 * A promise that rejects means that nobody answered, or that the storage is full.
 */
export interface PackBackend {
  /** Calls with what is stored, now and at each change. */
  watchPacks(changed: (packs: PacksHere) => void): void;
  builtInRules(): Promise<readonly BuiltInRule[]>;
  tryPack(request: TrialRequest): Promise<Trial>;
  /** Proves a pack, and puts it in force in place of the last one of its origin. */
  savePack(request: { readonly origin: WrittenOrigin; readonly text: string }): Promise<SavedPack>;
  removePack(request: { readonly origin: WrittenOrigin }): Promise<void>;
  /**
   * Asks the person to grant an address (in answer to a click only), and takes the team’s pack from it from now on, at
   * once for the first time. What went wrong is in the address that `watchPacks` tells of. Returns whether it was granted.
   *
   * @param url https, or http on this machine
   */
  setAddress(url: string): Promise<boolean>;
  /** Asks it now. */
  checkAddress(): Promise<void>;
  /** Asks no more. What came from it stays in use. */
  dropAddress(): Promise<void>;
}
