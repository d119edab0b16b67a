import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.mjs';

/**
 * Whether something made from sources has to be made again: it is missing, or a source is newer.
 *
 * @param {string} made path within the project
 * @param {string[]} sources files and folders within the project; one that does not exist is left out
 */
export function isStale(made, sources) {
  const stats = statSync(at(made), { throwIfNoEntry: false });
  return !stats || sources.some((source) => newestIn(at(source)) > stats.mtimeMs);
}

/** The newest change in a file or a whole folder. A folder's own time counts, too: it tells of a deleted file. */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestIn(join(path, name))),
    stats.mtimeMs,
  );
}
