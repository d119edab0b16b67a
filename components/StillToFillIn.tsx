import { useId } from 'react';
import type { Span } from '@/lib/model';
import { t } from '@/lib/text';
import { BracketedWords } from './BracketedWords';
import styles from './StillToFillIn.module.css';

interface Props {
  readonly blanks: readonly Span[];
  /** The text that they are in. */
  readonly text: string;
  readonly onShow: (blank: Span) => void;
}

/** The `[brackets]` that are left in the draft; each leads to its place. Nothing where there are none. */
export function StillToFillIn({ blanks, text, onShow }: Props) {
  const heading = useId();
  if (blanks.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.open}>
      <h2 id={heading} className={styles.title}>
        {t('stillToFillIn')}
      </h2>
      <ul className={styles.blanks}>
        {blanks.map(({ start, end }) => (
          <li key={start}>
            <button
              type="button"
              className={styles.blank}
              title={t('showInText')}
              onClick={() => onShow({ start, end })}
            >
              <BracketedWords>{text.slice(start, end)}</BracketedWords>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
