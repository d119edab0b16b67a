import type { PackOrigin, WrittenOrigin } from '@/lib/packs/layers';
import type { PackProblem } from '@/lib/packs/locate';
import type { BuiltInRule, Trial, TrialRequest } from '@/lib/packs/trial';

export type { WrittenOrigin } from '@/lib/packs/layers';
export type { PlacedProblem } from '@/lib/packs/locate';
export type { BuiltInRule, Change, Trial, TrialRequest } from '@/lib/packs/trial';

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
