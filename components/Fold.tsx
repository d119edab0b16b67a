import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface Props {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A part of the panel that is folded away until it is wanted. */
export function Fold({ title, open, onToggle, children }: Props) {
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary className={styles.title}>{title}</summary>
      {children}
    </details>
  );
}
