import type { PackProblem } from '@/lib/packs/locate';
import { t } from '@/lib/text';
import styles from './ProblemLinks.module.css';
import { ProblemSign } from './Problems';

interface Props<Problem extends PackProblem> {
  /** By which a field says that these are about it. */
  readonly id?: string;
  readonly problems: readonly Problem[];
  readonly onGoTo: (problem: Problem) => void;
}

/** What is wrong with the pack that is being written: each leads to its place. */
export function ProblemLinks<Problem extends PackProblem>({ id, problems, onGoTo }: Props<Problem>) {
  return (
    <ol id={id} className={styles.problems}>
      {problems.map((problem) => (
        <li key={`${problem.line} ${problem.column} ${problem.words}`}>
          <button type="button" className={styles.problem} onClick={() => onGoTo(problem)}>
            <ProblemSign />
            <span>
              <span className={styles.place}>
                {t('edit_place', { column: String(problem.column), line: String(problem.line) })}
              </span>{' '}
              {problem.words}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
