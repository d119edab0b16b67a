import { useId } from 'react';
import type { Dismissal } from '@/lib/model';
import { language, t } from '@/lib/text';
import { scopeWords } from '@/lib/words';
import buttons from './Buttons.module.css';
import styles from './Dismissals.module.css';
import { Fold } from './Fold';
import rows from './Rows.module.css';
import { ruleWords } from './score-summary';

interface Props {
  readonly dismissals: readonly Dismissal[];
  readonly onRestore: (key: Dismissal['key']) => void;
}

/** What was dismissed, each to be taken back. */
export function Dismissals({ dismissals, onRestore }: Props) {
  if (dismissals.length === 0) return null;
  return (
    <Fold title={t('dismissals', { number: dismissals.length })}>
      <p className={styles.aside}>{t('dismissalsAbout')}</p>
      <ul>
        {dismissals.map((dismissal) => (
          <Entry key={dismissal.key} dismissal={dismissal} onRestore={onRestore} />
        ))}
      </ul>
    </Fold>
  );
}

function Entry({ dismissal, onRestore }: { dismissal: Dismissal; onRestore: Props['onRestore'] }) {
  const id = useId();
  const { key, rule, scope, at } = dismissal;
  const day = new Date(at).toLocaleDateString(language(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return (
    <li className={`${rows.row} ${styles.entry}`}>
      <div id={id}>
        <p>{ruleWords(rule)}</p>
        <p className={styles.aside}>
          {scopeWords(scope)} · {day}
        </p>
      </div>
      <button
        type="button"
        className={buttons.secondary}
        aria-describedby={id}
        onClick={() => onRestore(key)}
      >
        {t('dismissalRestore')}{' '}
      </button>
    </li>
  );
}
