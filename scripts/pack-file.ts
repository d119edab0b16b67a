import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { english } from '@/lib/english/index';
import { longestPack } from '@/lib/packs/format';
import { type OpenedPack, openPack } from '@/lib/packs/open';
import { t } from '@/lib/text';
import { readEnglishTexts } from '@/scripts/texts';

/** Opens a pack's file. @param path from the folder where the command was given */
export async function openPackFile(path: string): Promise<OpenedPack> {
  readEnglishTexts();
  const file = resolve(process.env.INIT_CWD ?? '', path);
  try {
    // A character takes three bytes at most for each of its code units.
    if ((await stat(file)).size > 3 * longestPack) return unreadable(t('flaw_tooLarge'));
    return openPack(await readFile(file, 'utf8'), english);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return unreadable('There is no such file.');
    if (code === 'EISDIR') return unreadable('This is a folder, not a pack.');
    return unreadable(`This cannot be read: ${message}`);
  }
}

function unreadable(words: string): OpenedPack {
  return { ok: false, problems: [{ line: 1, column: 1, path: [], words }] };
}

/** What is wrong with a pack, a line for each problem, as editors and build servers read it. */
export function problemLines(path: string, { problems }: Extract<OpenedPack, { ok: false }>): string[] {
  return problems.map(({ line, column, words }) => `${path}:${line}:${column} ${words}`);
}
