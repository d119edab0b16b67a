import styles from './Problems.module.css';

interface Props {
  /** By which a field says that these are about it. */
  readonly id: string;
  readonly problems: readonly string[];
}

/** What is wrong with a field, under it. */
export function Problems({ id, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <ul id={id} className={styles.problems}>
      {problems.map((words) => (
        <li key={words} className={styles.problem}>
          <ProblemSign />
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The shape that stands before what is wrong; the words after it say so. */
export function ProblemSign() {
  return (
    <svg
      className={styles.sign}
      viewBox="0 0 12 12"
      width="11"
      height="11"
      fill="currentColor"
      aria-hidden="true"
    >
      <path d="M6 1 L11.5 11 H0.5 Z" />
    </svg>
  );
}
