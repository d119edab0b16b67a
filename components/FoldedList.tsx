import { type ReactNode, useState } from 'react';
import { t } from '@/lib/text';
import styles from './FoldedList.module.css';
import rows from './Rows.module.css';

/** What the entries are: it names the words that show all of them. */
export type ListName = 'asks' | 'facts' | 'feelings' | 'people' | 'threats';

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** How many are shown at first; one more than these is never folded away alone. */
  readonly most?: number;
  readonly name: ListName;
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
          {open ? t('showFewer') : t(`showAll_${name}`, { count: entries.length })}
        </button>
      )}
    </>
  );
}
