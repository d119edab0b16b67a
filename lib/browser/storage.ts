import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { PackAddress } from '@/components/pack-backend';
import {
  type Call,
  type DayOfDrafts,
  type Dismissal,
  dismissalScopes,
  type Encounter,
  levels,
  type Pause,
  type PromiseMade,
  pauseScopes,
} from '@/lib/model';
import type { PackProblem } from '@/lib/packs/locate';
import type { TextKey } from '@/lib/text';
import { storedList } from './stored-list';
import { storedValue } from './stored-value';

/**
 * Everything that is stored, declared here and nowhere else, each with its purpose and age. No text of any mail is
 * among it; the only words are the person's own, in the notes of a call and in packs. Content
 * scripts cannot reach it (`keepFromPages`). `ledger` says it to people, exports and wipes it.
 */

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const moment = v.number();
const isReal = v.check((time: string) => !Number.isNaN(Date.parse(time)));
const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/), isReal);
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), isReal);

const dismissal = v.object({
  key: v.string(),
  rule: v.string(),
  scope: v.picklist(dismissalScopes),
  at: moment,
});

/** How long a dismissal for one conversation is kept, in milliseconds: 180 days. */
export const conversationDismissalAge = 180 * day;

/**
 * Purpose: not to show what the person dismissed in a conversation or always.
 * Age: *conversation* 180 days; *always* until it is taken back.
 */
export const lastingDismissals = storedList<Dismissal>('local:dismissals', dismissal);

/** Purpose: not to show what the person dismissed in one draft. Age: until the browser closes. */
export const draftDismissals = storedList<Dismissal>('session:dismissals', dismissal);

/** How long a pause of one conversation is kept, in milliseconds: 180 days. */
export const conversationPauseAge = 180 * day;

/**
 * Purpose: not to read or mark what the person paused. Places are salted hashes.
 * Age: *conversation* 180 days; *hour* an hour; *site* and *account* until resumed.
 */
export const pauses = storedList<Pause>(
  'local:pauses',
  v.object({ scope: v.picklist(pauseScopes), key: v.string(), at: moment }),
);

/** How long a promise is kept after it was due, in milliseconds: 30 days. */
export const promiseAge = 30 * day;

/**
 * Purpose: to remind the person of what they promised in a mail. A time and the address of the conversation, no words.
 * Age: until it is kept or forgotten, or 30 days after it was due.
 */
export const promises = storedList<PromiseMade>(
  'local:promises',
  v.object({ id: v.string(), due: localTime, url: v.string(), madeAt: moment, isReminded: v.boolean() }),
);

/** A call, and the conversation it was about, by the webmail's own name for it. */
export interface StoredCall extends Call {
  readonly conversationId: string;
}

/** How long a call is kept, in milliseconds: 7 days. */
export const callAge = 7 * day;

/** How long it is kept once its follow-up is in the mail, in milliseconds: an hour. */
export const followedUpAge = hour;

/**
 * Purpose: to write the follow-up of a call from. Its times and the person's notes, in their own words.
 * Age: until an hour after the follow-up was put into the mail, 7 days after the call began at most.
 */
export const calls = storedList<StoredCall>(
  'local:calls',
  v.object({
    conversationId: v.string(),
    startedAt: moment,
    endedAt: v.nullable(moment),
    notes: v.string(),
    followedUpAt: v.exactOptional(moment),
  }),
);

/** A hostile message: who sent it and which it was, as salted hashes. */
export interface StoredEncounter extends Encounter {
  readonly contact: string;
  readonly message: string;
}

/** How long an encounter is kept, in days. */
export const encounterDays = 180;

/**
 * Purpose: to tell when the same contact is hostile again and again, and when a day brings many hostile messages.
 * Age: 180 days.
 */
export const encounters = storedList<StoredEncounter>(
  'local:encounters',
  v.object({ contact: v.string(), message: v.string(), at: localTime, level: v.picklist(levels) }),
);

/** How long a day of the trend is kept, in days. */
export const trendDays = 90;

/** Purpose: to show the person how their own drafts go. Counts and sums a day. Age: 90 days. */
export const trend = storedList<DayOfDrafts>(
  'local:trend',
  v.object({ date, drafts: v.number(), sum: v.number() }),
);

/** A pack that was proved when it was stored. */
export interface StoredPack {
  /** As its author wrote it. */
  readonly text: string;
  /** What the text says. YAML takes ten times as long to read, and the background reads it at each start. */
  readonly value: unknown;
}

const storedPack = v.nullable(v.object({ text: v.string(), value: v.unknown() }));

/** Purpose: the team's rules and settings, to coach by. Age: until it is changed or taken away. */
export const teamPack = storedValue<StoredPack | null>('local:teamPack', storedPack, null);

/** Purpose: rules and settings of the person's own, to coach by. Age: until it is changed or taken away. */
export const personalPack = storedValue<StoredPack | null>('local:personalPack', storedPack, null);

const packProblem = v.object({ line: v.number(), column: v.number(), words: v.string() });

/** What the browser’s administrator has set. */
export interface StoredPolicy {
  /** Their last pack that was good. */
  readonly pack: StoredPack | null;
  /** Whether people cannot set aside for good what it says. */
  readonly isLocked: boolean;
  /** What is wrong with their newest pack. */
  readonly problems: readonly PackProblem[];
  /** A salted hash of the newest pack, so that each is proved once. */
  readonly newest: string;
}

/** Purpose: to coach by what the browser’s administrator has set. Age: as long as it is set. */
export const policy = storedValue<StoredPolicy | null>(
  'local:policy',
  v.nullable(
    v.object({
      pack: storedPack,
      isLocked: v.boolean(),
      problems: v.array(packProblem),
      newest: v.string(),
    }),
  ),
  null,
);

/** The address that the team’s pack is taken from. */
export interface StoredAddress extends PackAddress {
  /** What the server calls the version that it gave last. */
  readonly etag: string | null;
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** Whether its site was granted for the mail that is read there; then the grant is not given back with the address. */
  readonly isForMail: boolean;
}

const addressFault = v.union([
  v.object({
    kind: v.picklist(['notGranted', 'unreachable', 'tooLong', 'redirected', 'tooLarge', 'notText']),
  }),
  v.object({ kind: v.literal('status'), status: v.number() }),
  v.object({ kind: v.literal('pack'), problems: v.array(packProblem) }),
]);

/** Purpose: to ask for the team’s pack there, once a day. Age: until the person drops the address. */
export const packAddress = storedValue<StoredAddress | null>(
  'local:packAddress',
  v.nullable(
    v.object({
      url: v.string(),
      checkedAt: v.nullable(moment),
      nextAt: moment,
      fault: v.nullable(addressFault),
      etag: v.nullable(v.string()),
      failures: v.number(),
      isForMail: v.boolean(),
    }),
  ),
  null,
);

/** Purpose: whether to ask before a draft goes out that hurts. Age: until it is changed. */
export const guard = storedValue('local:guard', v.boolean(), true);

/**
 * Purpose: makes the hashes useless to anybody who has a list of phrases or addresses but not this number.
 * Age: as long as the extension is installed; once everything is wiped, there is a new one.
 */
export const salt = storage.defineItem<string>('local:salt', {
  version: 1,
  init: () => crypto.randomUUID(),
});

/** What a line of the ledger is called in the texts of the interface: `stored_…`, `storedWhy_…`, `storedAge_…`. */
type LedgerName<Key = TextKey> = Key extends `storedWhy_${infer Name}` ? Name : never;

/** A line of the ledger, with the items that it is about. */
interface LedgerEntry {
  readonly name: LedgerName;
  readonly items: readonly Pick<WxtStorageItem<unknown, never>, 'key' | 'getValue' | 'removeValue'>[];
  /** `settings` are wiped only where that is asked for; a `secret` is never exported. */
  readonly kind: 'memory' | 'settings' | 'secret';
}

/** What is stored, as it is told to people. */
export const ledger: readonly LedgerEntry[] = [
  {
    name: 'promises',
    items: [promises],
    kind: 'memory',
  },
  {
    name: 'calls',
    items: [calls],
    kind: 'memory',
  },
  {
    name: 'encounters',
    items: [encounters],
    kind: 'memory',
  },
  {
    name: 'trend',
    items: [trend],
    kind: 'memory',
  },
  {
    name: 'dismissals',
    items: [draftDismissals, lastingDismissals],
    kind: 'memory',
  },
  {
    name: 'pauses',
    items: [pauses],
    kind: 'settings',
  },
  {
    name: 'packs',
    items: [teamPack, personalPack, policy],
    kind: 'settings',
  },
  {
    name: 'address',
    items: [packAddress],
    kind: 'settings',
  },
  {
    name: 'guard',
    items: [guard],
    kind: 'settings',
  },
  {
    name: 'salt',
    items: [salt],
    kind: 'secret',
  },
];

/** Changes wait for those of the same item before them. */
const changing = new Map<string, Promise<void>>();

/** Changes a stored item by what it holds; of changes at the same time none is lost. */
export function change<T>(
  item: WxtStorageItem<T, Record<string, unknown>>,
  by: (stored: T) => T,
): Promise<void> {
  const before = changing.get(item.key) ?? Promise.resolve();
  const changed = before.then(async () => {
    const stored = await item.getValue();
    const next = by(stored);
    if (next !== stored) await item.setValue(next);
  });
  changing.set(
    item.key,
    changed.catch(() => {}),
  );
  return changed;
}

/** Reads a stored item once, and again when it has changed. */
export function cached<T>(item: WxtStorageItem<T, Record<string, unknown>>): () => Promise<T> {
  let known: Promise<T> | null = null;
  item.watch(() => {
    known = null;
  });
  return () => {
    known ??= item.getValue();
    return known;
  };
}

/** Closes all stored data to content scripts, where the browser has it (Chrome 102, not yet Firefox). */
export function keepFromPages(): void {
  for (const area of [browser.storage.local, browser.storage.session]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
