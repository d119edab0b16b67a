import { type ReactNode, useState } from 'react';
import styles from './FoldedList.module.css';
import rows from './Rows.module.css';

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** How many are shown at first; one more than these is never folded away alone. */
  readonly most?: number;
  /** What the entries are, as in *Show all 14 requests*. */
  readonly name: string;
  readonly draw: (entry: Entry) => ReactNode;
}

/** A list that shows its first entries, and all of them when asked. */
export function FoldedList<Entry>({ entries, most = 5, name, draw }: Props<Entry>) {
  const [open, setOpen] = useState(false);
  const isFolded = entries.length > most + 1;
  const shown = isFolded && !open ? entries.slice(0, most) : entries;
  return (
    <>
      <ul>
        {shown.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name but their place
          <li key={index} className={rows.row}>
            {draw(entry)}
          </li>
        ))}
      </ul>
      {isFolded && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show fewer' : `Show all ${entries.length} ${name}`}
        </button>
      )}
    </>
  );
}
