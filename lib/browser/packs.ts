import * as v from 'valibot';
import type { BuiltInRule, SavedPack, WrittenOrigin } from '@/components/pack-backend';
import type { Language } from '@/lib/engine/language';
import type { NamedRule } from '@/lib/engine/rule';
import { type DraftCategory, draftCategories } from '@/lib/model';
import { packSchema } from '@/lib/packs/format';
import type { Layers, PackParts } from '@/lib/packs/layers';
import { openPack } from '@/lib/packs/open';
import { personalPack, policy, type StoredPack, teamPack } from './storage';

/** The packs that people have: proved once, when they are stored. */

const written = { team: teamPack, personal: personalPack } as const;

/** Proves a pack, and puts it in force in place of the last one of its origin. Nothing is stored of one that is not good. */
export async function savePack(origin: WrittenOrigin, text: string, language: Language): Promise<SavedPack> {
  const proved = prove(text, language);
  if (!proved.ok) return proved;
  await written[origin].setValue(proved.pack);
  return { ok: true };
}

export async function removePack(origin: WrittenOrigin): Promise<void> {
  await written[origin].removeValue();
}

/** A pack as it is stored, once it is proved. */
export function prove(
  text: string,
  language: Language,
): Extract<SavedPack, { ok: false }> | { readonly ok: true; readonly pack: StoredPack } {
  const opened = openPack(text, language);
  return opened.ok ? { ok: true, pack: { text, value: opened.pack } } : opened;
}

/** What is in force. A pack that can no longer be read, because another version stored it, is as none. */
export async function readLayers(): Promise<Layers> {
  const [byPolicy, team, personal] = await Promise.all([
    policy.getValue(),
    teamPack.getValue(),
    personalPack.getValue(),
  ]);
  return { policy: partsOf(byPolicy?.pack ?? null), team: partsOf(team), personal: partsOf(personal) };
}

/** Calls after every change of what is in force. */
export function watchLayers(changed: () => void): void {
  for (const item of [policy, teamPack, personalPack]) item.watch(changed);
}

/** The rules of a language that judge drafts, as a pack may set them. */
export function builtInRules({ rules }: Language): readonly BuiltInRule[] {
  return rules
    .filter((rule): rule is NamedRule & { category: DraftCategory } => isForDrafts(rule))
    .map(({ id, category, severity, message }) => ({ id, category, severity, message }));
}

function isForDrafts({ judges, category }: NamedRule): boolean {
  return judges !== 'incoming' && (draftCategories as readonly string[]).includes(category);
}

function partsOf(stored: StoredPack | null): PackParts | null {
  const read = stored && v.safeParse(packSchema, stored.value);
  return read?.success ? read.output : null;
}
