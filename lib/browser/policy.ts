import { browser } from 'wxt/browser';
import { english } from '@/lib/english/index';
import { saltedHash } from './salted-hash';
import { prove } from './save-packs';
import { policy, type StoredPolicy } from './storage';

/**
 * The pack of the browser's administrator, from its managed policies. Its schema (`public/managed_schema.json`) is two
 * keys, and the pack one text: of a key whose value has another shape the browser says nothing, while we say where.
 */

/** Follows what is set, for as long as the extension is there. */
export function followPolicy(): void {
  const read = () => void applyPolicy().catch(forget);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') read();
  });
  // Another version may read what the last one could not.
  browser.runtime.onInstalled.addListener(() => void applyPolicy(true).catch(forget));
  // All that is stored was wiped; what is set stays in force.
  policy.watch((stored) => {
    if (stored === null) read();
  });
  read();
}

let applying: Promise<void> = Promise.resolve();

/** Puts in force what is set now. @param anew proves even a pack that was proved before */
export function applyPolicy(anew = false): Promise<void> {
  applying = applying.catch(() => {}).then(() => apply(anew));
  return applying;
}

async function apply(anew: boolean): Promise<void> {
  const { pack, locked } = await readManaged();
  // Firefox lets everything through; what is no text is told as what it is.
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
  const before = await policy.getValue();
  if (text === undefined) {
    if (before) await policy.removeValue();
    return;
  }
  const isLocked = locked === true;
  const newest = await saltedHash('policy', text);
  if (before?.newest !== newest || anew) await policy.setValue(provedPolicy(text, isLocked, newest, before));
  else if (before.isLocked !== isLocked) await policy.setValue({ ...before, isLocked });
}

function provedPolicy(
  text: string,
  isLocked: boolean,
  newest: string,
  before: StoredPolicy | null,
): StoredPolicy {
  const proved = prove(text, english);
  if (proved.ok) return { pack: proved.pack, isLocked, problems: [], newest };
  return { pack: before?.pack ?? null, isLocked, problems: proved.problems, newest };
}

/** Firefox rejects where nothing is set. */
async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(['pack', 'locked']);
  } catch {
    return {};
  }
}

/** The storage may be full: what was in force stays so, and it is read again at the next start. */
function forget(): void {}
