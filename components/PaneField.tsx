import { type ReactNode, useId } from 'react';
import styles from './PaneField.module.css';
import { Problems } from './Problems';
import type { PlacedProblem } from './pack-backend';

interface Props {
  readonly name: string;
  /** Which of several it belongs to, for screen readers. */
  readonly of?: string;
  readonly hint?: ReactNode;
  readonly problems: readonly Pick<PlacedProblem, 'words'>[];
  readonly className?: string | undefined;
  readonly children: (field: FieldAttributes) => ReactNode;
}

/** What ties a field to its name, its hint and its problems. */
interface FieldAttributes {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A field of a pane under its name, with what is wrong with it below. */
export function PaneField({ name, of, hint, problems, className = '', children }: Props) {
  const id = useId();
  const about = [hint && `${id}hint`, problems.length > 0 && `${id}wrong`].filter(Boolean).join(' ');
  return (
    <div className={`${styles.field} ${className}`}>
      <label htmlFor={id} className={styles.name}>
        {of && <span className="unseen">{of}: </span>}
        {name}
      </label>
      {hint && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles.input,
        'aria-invalid': problems.length > 0,
        'aria-describedby': about || undefined,
      })}
      <PaneProblems id={`${id}wrong`} problems={problems} />
    </div>
  );
}

interface ProblemsProps {
  readonly id?: string | undefined;
  readonly problems: readonly Pick<PlacedProblem, 'words'>[];
}

/** What is wrong, each with what to do about it; nothing where all is well. */
export function PaneProblems({ id, problems }: ProblemsProps) {
  const own = useId();
  return <Problems id={id ?? own} problems={[...new Set(problems.map(({ words }) => words))]} />;
}
