import { longestPack } from '@/lib/packs/format';
import { t } from '@/lib/text';

/** What a file holds, or why it cannot be taken. */
export type PackFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly words: string };

/** A character may be three bytes. */
const mostBytes = 3 * longestPack;

/** Reads a file that a person chose. Whether its text is a pack is seen later. */
export async function readPackFile(file: File): Promise<PackFile> {
  const fail = (words: string) => ({ ok: false, words }) as const;
  if (file.size > mostBytes) return fail(t('edit_fileLarge', { name: file.name }));
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return fail(t('edit_fileUnread', { name: file.name }));
  const text = textOf(bytes);
  if (text === null) return fail(t('edit_fileNoText', { name: file.name }));
  if (text.length > longestPack) return fail(t('edit_fileLarge', { name: file.name }));
  return { ok: true, text };
}

/** Text in UTF-8, without the mark that some editors begin it with; null where it is something else. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** What a pack's file is called, and what it holds, as far as its text shows. */
export function fileOf(name: string, text: string): { readonly name: string; readonly type: string } {
  const stem =
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'pack';
  return /^\s*\{/.test(text)
    ? { name: `${stem}.json`, type: 'application/json' }
    : { name: `${stem}.yaml`, type: 'application/yaml' };
}
