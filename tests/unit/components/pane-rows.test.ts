import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followed, type Row, type RowKind, rowsOf, withCell, withRow } from '@/components/pane-rows';

const kind: RowKind = { keys: ['topic', 'to'], deciding: 2 };
const lines: RowKind = { keys: [''], deciding: 1 };
const phrases: RowKind = { keys: ['text', 'practice'], deciding: 1 };

const cellsIn = (rows: readonly Row[]) => rows.map(({ cells }) => cells.join('/'));
const idsIn = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('withCell', () => {
  const rows = withRow(
    rowsOf([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    ['', ''],
  );

  test('writes to the cell of an entry', () => {
    expect(withCell(rows, rows[1]!, 1, 'x', kind).edit).toEqual({ path: [1, 'to'], value: 'x' });
  });

  test('makes an entry of a row once something is in it, with what it still lacks', () => {
    expect(withCell(rows, rows[2]!, 1, 'x', kind).edit).toEqual({ path: [2], value: { topic: '', to: 'x' } });
    expect(withCell(rows, rows[2]!, 1, '', kind).edit).toBeNull();
  });

  test('writes the whole list where an entry comes between others', () => {
    const emptied = withCell(withCell(rows, rows[0]!, 0, '', kind).rows, rows[0]!, 1, '', kind).rows;
    const first = withCell(emptied, emptied[0]!, 0, '', kind).rows;
    const gone = withCell(first, first[0]!, 1, '', kind);
    expect(gone.rows[0]?.isInPack).toBe(false);
    const back = withCell(gone.rows, gone.rows[0]!, 0, 'e', kind);
    expect(back.edit).toEqual({
      path: [],
      value: [
        { topic: 'e', to: '' },
        { topic: 'c', to: 'd' },
      ],
    });
  });

  test('knows entries that are texts, and those that hang on one cell', () => {
    const limits = rowsOf([['no calls']]);
    expect(withCell(limits, limits[0]!, 0, 'no', lines).edit).toEqual({ path: [0], value: 'no' });
    expect(withCell(limits, limits[0]!, 0, '', lines).edit).toEqual({ path: [0], value: undefined });
    const words = withRow([], ['', 'apologise']);
    expect(withCell(words, words[0]!, 1, 'acknowledge', phrases).edit).toBeNull();
  });
});

describe('followed', () => {
  const rows = rowsOf([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);

  test('leaves alone what is in the pack as it is', () => {
    const withEmpty = withRow(rows, ['', '']);
    expect(
      followed(
        withEmpty,
        withEmpty.slice(0, 3).map((row) => row.cells),
        kind,
        null,
      ),
    ).toBe(withEmpty);
  });

  test('keeps the rows around a change', () => {
    const fewer = followed(
      rows,
      [
        ['a', '1'],
        ['c', '3'],
      ],
      kind,
      null,
    );
    expect(idsIn(fewer)).toEqual([0, 2]);
    const more = followed(
      rows,
      [
        ['a', '1'],
        ['x', '9'],
        ['b', '2'],
        ['c', '3'],
      ],
      kind,
      null,
    );
    expect(idsIn(more)).toEqual([0, 3, 1, 2]);
    const other = followed(
      rows,
      [
        ['a', '1'],
        ['B', '2'],
        ['c', '3'],
      ],
      kind,
      null,
    );
    expect(idsIn(other)).toEqual([0, 1, 2]);
    expect(cellsIn(other)).toEqual(['a/1', 'B/2', 'c/3']);
  });

  test('empties the row in which somebody writes, and fills it again', () => {
    const undone = followed(
      rows,
      [
        ['a', '1'],
        ['b', '2'],
      ],
      kind,
      2,
    );
    expect(cellsIn(undone)).toEqual(['a/1', 'b/2', '/']);
    const redone = followed(
      undone,
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
      kind,
      2,
    );
    expect(redone).toEqual(rows);
  });

  test('holds what the pack holds, whatever it was, and keeps empty rows', () => {
    const entry = fc.tuple(fc.constantFrom('', 'a', 'b'), fc.constantFrom('', '1'));
    const list = fc.array(entry, { maxLength: 5 });
    fc.assert(
      fc.property(list, list, fc.nat(5), fc.option(fc.nat(5)), (before, after, empties, held) => {
        const start = Array.from({ length: empties }).reduce<readonly Row[]>(
          (all) => withRow(all, ['', '']),
          rowsOf(before),
        );
        const next = followed(start, after, kind, held);
        expect(next.filter(({ isInPack }) => isInPack).map(({ cells }) => cells)).toEqual(after);
        expect(new Set(idsIn(next)).size).toBe(next.length);
        expect(followed(next, after, kind, held)).toBe(next);
      }),
    );
  });
});
