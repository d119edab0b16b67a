import { type Practice, practices } from '@/lib/model';
import type { CoachedPractice } from './practice';

const files = import.meta.glob<CoachedPractice>('./practices/*.ts', { eager: true, import: 'default' });

const ids: ReadonlySet<string> = new Set(practices);

function isPractice(id: string): id is Practice {
  return ids.has(id);
}

/** Those that have something to say of a reply or a conversation; a file's name is its practice's id. */
export const coachedPractices: readonly (readonly [Practice, CoachedPractice])[] = Object.entries(files).map(
  ([path, practice]) => {
    const id = path.slice('./practices/'.length, -'.ts'.length);
    if (!isPractice(id)) throw new Error(`${path}: “${id}” is not a practice of lib/model.ts.`);
    return [id, practice];
  },
);
