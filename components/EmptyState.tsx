import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Porthole } from './Porthole';

/** Says what will appear here, and when. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.empty}>
      <div className={styles.picture}>
        <Porthole score={null} />
      </div>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
