import type { Path } from '@/lib/packs/locate';

/**
 * Rows of a pane that stand for the entries of a list in the pack. A row that is still empty lives in the pane only; the
 * others follow the pack, whoever changed it.
 */

/** A row, named so that it keeps its fields and the focus while others come and go. */
export interface Row {
  readonly id: number;
  readonly cells: readonly string[];
  readonly isInPack: boolean;
  /** Whether it was added just now and nobody has gone on from it: what it still lacks is no mistake yet. */
  readonly isNew: boolean;
}

/** What the entries of a list are made of. */
export interface RowKind {
  /** Of each cell the key in its entry; the empty key where the entry is the text itself. */
  readonly keys: readonly string[];
  /** How many of the first cells decide: a row goes into the pack once one of them is filled in. */
  readonly deciding: number;
}

/** A change of the list: where in it, and what; `undefined` takes it away. */
export interface ListEdit {
  readonly path: Path;
  readonly value: unknown;
}

/** The rows of the entries that a pack holds, of each its cells. */
export function rowsOf(entries: readonly (readonly string[])[]): readonly Row[] {
  return entries.map((cells, id) => ({ id, cells, isInPack: true, isNew: false }));
}

/** The place of a row's entry in the list of the pack. */
export function placeOf(row: Row, rows: readonly Row[]): number {
  return rows.slice(0, rows.indexOf(row)).filter(({ isInPack }) => isInPack).length;
}

/** One row more, in the pane only. */
export function withRow(rows: readonly Row[], cells: readonly string[]): readonly Row[] {
  return [...rows, { id: nextId(rows), cells, isInPack: false, isNew: true }];
}

/** A cell with another text: the rows, and what that is to the pack; null where the row stays out of it. */
export function withCell(
  rows: readonly Row[],
  row: Row,
  cell: number,
  text: string,
  kind: RowKind,
): { readonly rows: readonly Row[]; readonly edit: ListEdit | null } {
  const cells = row.cells.with(cell, text);
  const written = { ...row, cells, isInPack: cells.slice(0, kind.deciding).some((each) => each !== '') };
  const next = rows.map((each) => (each === row ? written : each));
  return { rows: next, edit: editOf(row, written, cell, next, kind) };
}

function editOf(
  { isInPack: wasInPack }: Row,
  row: Row,
  cell: number,
  rows: readonly Row[],
  kind: RowKind,
): ListEdit | null {
  const at = placeOf(row, rows);
  const key = kind.keys[cell];
  if (!row.isInPack) return wasInPack ? { path: [at], value: undefined } : null;
  if (wasInPack) return { path: key ? [at, key] : [at], value: row.cells[cell] };
  const entries = rows.filter(({ isInPack }) => isInPack).map((each) => entryOf(each, kind));
  // Between others there is no place to write it to but the list as a whole.
  return at === entries.length - 1 ? { path: [at], value: entries[at] } : { path: [], value: entries };
}

/**
 * The rows once the pack holds these entries. What is the same stays, rows of the pane only stay, and a row that the pack
 * no longer holds is gone, or only emptied where somebody is writing in it.
 *
 * @param entries of each its cells
 * @param held id of the row that has the focus
 * @returns the very same rows where they hold these entries already
 */
export function followed(
  rows: readonly Row[],
  entries: readonly (readonly string[])[],
  { deciding }: RowKind,
  held: number | null,
): readonly Row[] {
  const known = rows.filter(({ isInPack }) => isInPack);
  const before = sameFromStart(known, entries);
  if (before === known.length && before === entries.length) return rows;
  const after = sameFromStart(known.slice(before).reverse(), entries.slice(before).reverse());
  const start = before === 0 ? 0 : rows.indexOf(known[before - 1]!) + 1;
  const end = after === 0 ? rows.length : rows.indexOf(known.at(-after)!);
  const between = rows.slice(start, end);
  const coming = entries.slice(before, entries.length - after);
  const takers = takersAmong(between, coming.length);
  const changed = between.flatMap((row): Row[] => {
    const cells = coming[takers.indexOf(row)];
    if (cells) return [{ ...row, cells, isInPack: true }];
    if (!row.isInPack) return [row];
    const emptied = row.cells.map((cell, at) => (at < deciding ? '' : cell));
    return row.id === held ? [{ ...row, cells: emptied, isInPack: false }] : [];
  });
  const fresh = coming
    .slice(takers.length)
    .map((cells, at): Row => ({ id: nextId(rows) + at, cells, isInPack: true, isNew: false }));
  return [...rows.slice(0, start), ...changed, ...fresh, ...rows.slice(end)];
}

/** How many rows hold the entries as they are, up to the first that does not. */
function sameFromStart(rows: readonly Row[], entries: readonly (readonly string[])[]): number {
  const first = rows.findIndex(({ cells }, at) => cells.some((cell, n) => cell !== entries[at]?.[n]));
  return first === -1 ? Math.min(rows.length, entries.length) : first;
}

/** Which rows take entries that changed: those that were in the pack, and where they are too few the others, too. */
function takersAmong(rows: readonly Row[], entries: number): readonly Row[] {
  const known = rows.filter(({ isInPack }) => isInPack);
  return (known.length >= entries ? known : rows).slice(0, entries);
}

function entryOf({ cells }: Row, { keys, deciding }: RowKind): unknown {
  if (keys[0] === '') return cells[0];
  return Object.fromEntries(
    keys.map((key, at) => [key, cells[at]]).filter(([, text], at) => text || at < deciding),
  );
}

function nextId(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map(({ id }) => id)) + 1;
}
