import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Dismissal, Pause } from '@/lib/model';

/**
 * Everything that is stored, declared here and nowhere else, each with its purpose and age. No text of any mail is
 * among it. Content scripts cannot reach it (`keepFromPages`).
 */

/** How long a dismissal for one conversation is kept, in milliseconds: 180 days. */
export const conversationDismissalAge = 180 * 24 * 60 * 60 * 1000;

/**
 * Purpose: not to show what the person dismissed in a conversation or always.
 * Age: *conversation* 180 days; *always* until it is taken back.
 */
export const lastingDismissals = storage.defineItem<Dismissal[]>('local:dismissals', {
  fallback: [],
  version: 1,
});

/** Purpose: not to show what the person dismissed in one draft. Age: until the browser closes. */
export const draftDismissals = storage.defineItem<Dismissal[]>('session:dismissals', { fallback: [] });

/** How long a pause of one conversation is kept, in milliseconds: 180 days. */
export const conversationPauseAge = 180 * 24 * 60 * 60 * 1000;

/**
 * Purpose: not to read or mark what the person paused. Places are salted hashes.
 * Age: *conversation* 180 days; *hour* an hour; *site* and *account* until resumed.
 */
export const pauses = storage.defineItem<Pause[]>('local:pauses', { fallback: [], version: 1 });

/**
 * Purpose: makes the hashes in dismissals and pauses useless to anybody who has a list of phrases but not this number.
 * Age: as long as the extension is installed.
 */
export const salt = storage.defineItem<string>('local:salt', {
  version: 1,
  init: () => crypto.randomUUID(),
});

/** Closes all stored data to content scripts, where the browser has it (Chrome 102, not yet Firefox). */
export function keepFromPages(): void {
  for (const area of [browser.storage.local, browser.storage.session]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
