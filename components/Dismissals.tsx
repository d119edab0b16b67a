import { useId } from 'react';
import type { Dismissal } from '@/lib/model';
import { scopeWords } from '@/lib/words';
import styles from './Dismissals.module.css';
import { ruleWords } from './score-summary';

interface Props {
  readonly dismissals: readonly Dismissal[];
  readonly onRestore: (key: Dismissal['key']) => void;
}

/** What was dismissed, each to be taken back. */
export function Dismissals({ dismissals, onRestore }: Props) {
  if (dismissals.length === 0) return null;
  return (
    <details className={styles.dismissals}>
      <summary className={styles.title}>Dismissed · {dismissals.length}</summary>
      <p className={styles.aside}>The words themselves are not kept, so each is named by its rule.</p>
      <ul>
        {dismissals.map((dismissal) => (
          <Entry key={dismissal.key} dismissal={dismissal} onRestore={onRestore} />
        ))}
      </ul>
    </details>
  );
}

function Entry({ dismissal, onRestore }: { dismissal: Dismissal; onRestore: Props['onRestore'] }) {
  const id = useId();
  const { key, rule, scope, at } = dismissal;
  const day = new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <li className={styles.entry}>
      <div id={id}>
        <p>{ruleWords(rule)}</p>
        <p className={styles.aside}>
          {scopeWords[scope]} · {day}
        </p>
      </div>
      <button type="button" className={styles.back} aria-describedby={id} onClick={() => onRestore(key)}>
        Take back
      </button>
    </li>
  );
}
