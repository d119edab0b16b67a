import { type FocusEvent, useState } from 'react';
import type { Path } from '@/lib/packs/locate';
import type { PackPaneProps } from './pack-pane';
import { followed, placeOf, type Row, type RowKind, rowsOf, withCell, withRow } from './pane-rows';

interface Given {
  readonly kind: RowKind;
  /** Where the list stands in the pack. */
  readonly list: Path;
  /** Of each entry in the pack its cells. */
  readonly entries: readonly (readonly string[])[];
  readonly onChange: PackPaneProps['onChange'];
}

/** The rows of a list in the pack, with those that are still empty, and what can be done with them. */
interface RowsHere {
  readonly rows: readonly Row[];
  /** Where the entry of a row stands in the pack; null for a row that has none. */
  readonly pathOf: (row: Row) => Path | null;
  readonly write: (row: Row, cell: number, text: string) => void;
  readonly add: (cells: readonly string[]) => void;
  readonly remove: (row: Row) => void;
  /** For the element of a row, so that it is known where somebody writes. */
  readonly holds: (row: Row) => {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/** Rows that follow the pack: what is written in them goes there at once, and what changes there shows in them. */
export function useRows({ kind, list, entries, onChange }: Given): RowsHere {
  const [kept, setRows] = useState(() => rowsOf(entries));
  const [held, setHeld] = useState<number | null>(null);
  const rows = followed(kept, entries, kind, held);
  if (rows !== kept) setRows(rows);

  return {
    rows,
    pathOf: (row) => (row.isInPack ? [...list, placeOf(row, rows)] : null),
    write(row, cell, text) {
      const { rows: next, edit } = withCell(rows, row, cell, text, kind);
      setRows(next);
      if (edit) onChange([...list, ...edit.path], edit.value);
    },
    add: (cells) => setRows(withRow(rows, cells)),
    remove(row) {
      setRows(rows.filter((each) => each !== row));
      if (row.isInPack) onChange([...list, placeOf(row, rows)], undefined);
    },
    holds: ({ id }) => ({
      onFocus: () => setHeld(id),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setHeld(null);
        setRows((now) => now.map((row) => (row.id === id ? { ...row, isNew: false } : row)));
      },
    }),
  };
}
