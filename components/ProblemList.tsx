import type { PackProblem } from '@/lib/packs/locate';
import { t } from '@/lib/text';
import styles from './ProblemList.module.css';

/** What is wrong with the text of a pack that is not being edited: each by its line and column. */
export function ProblemList({ problems }: { readonly problems: readonly PackProblem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ line, column, words }) => (
        <li key={`${line}:${column} ${words}`}>
          <span className={styles.place}>{t('edit_place', { line: `${line}`, column: `${column}` })}</span>{' '}
          {words}
        </li>
      ))}
    </ul>
  );
}
