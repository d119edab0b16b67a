import type { BuiltInRule, SavedPack, WrittenOrigin } from '@/components/pack-backend';
import type { Language } from '@/lib/engine/language';
import type { NamedRule } from '@/lib/engine/rule';
import { type DraftCategory, draftCategories } from '@/lib/model';
import { openPack } from '@/lib/packs/open';
import { personalPack, type StoredPack, teamPack } from './storage';

/** Packs are proved once, when they are stored. */

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

/** The rules of a language that judge drafts, as a pack may set them. */
export function builtInRules({ rules }: Language): readonly BuiltInRule[] {
  return rules
    .filter((rule): rule is NamedRule & { category: DraftCategory } => isForDrafts(rule))
    .map(({ id, category, severity, message }) => ({ id, category, severity, message }));
}

function isForDrafts({ judges, category }: NamedRule): boolean {
  return judges !== 'incoming' && (draftCategories as readonly string[]).includes(category);
}
