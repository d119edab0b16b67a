import styles from './Tick.module.css';

/** Done or open, as a shape and in words. */
export function Tick({ done, words }: { done: boolean; words: string }) {
  return (
    <span className={styles.tick}>
      <svg viewBox="0 0 18 18" width="18" height="18" data-done={done} aria-hidden="true">
        <circle cx="9" cy="9" r={done ? 9 : 8} />
        {done && <path d="M5.2 9.3 L7.9 12 L12.9 6.6" />}
      </svg>
      <span className="unseen">{words}: </span>
    </span>
  );
}
