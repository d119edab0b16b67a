import { useId, useState } from 'react';
import type { Practice } from '@/lib/model';
import { t } from '@/lib/text';
import { practiceWords, sourceOf } from '@/lib/words';
import styles from './PracticeWhy.module.css';

/** The practice that an advice serves, and where it comes from. */
export function PracticeWhy({ practice }: { practice: Practice }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.why}>
      <p>
        {practiceWords(practice)}{' '}
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t('why')}
        </button>
      </p>
      <p id={id} hidden={!open}>
        {t('source', { source: sourceOf(practice) })}
      </p>
    </div>
  );
}
