import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';

interface Option<Id> {
  readonly id: Id;
  readonly name: string;
}

interface Props<Id> {
  readonly name: ReactNode;
  readonly options: readonly Option<Id>[];
  /** None where it is no option's. */
  readonly chosen: string;
  readonly onChoose: (id: Id) => void;
  /** What describes the choice, by its id. */
  readonly describedBy?: string | undefined;
  readonly isNameUnseen?: boolean;
  /** Small, with its name before the options. */
  readonly isQuiet?: boolean;
}

/** One of a few, side by side. */
export function Choice<Id extends string>({
  name,
  options,
  chosen,
  onChoose,
  describedBy,
  isNameUnseen,
  isQuiet = false,
}: Props<Id>) {
  const group = useId();
  return (
    <fieldset className={styles.choice} data-quiet={isQuiet} aria-describedby={describedBy}>
      <legend className={isNameUnseen ? 'unseen' : styles.name}>{name}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={group}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
