import { Fragment } from 'react';
import styles from './BracketedWords.module.css';

/** Words to use, with what only the person knows, in `[brackets]`, set apart. */
export function BracketedWords({ children }: { children: string }) {
  return children.split(/(\[[^[\]]*\])/).map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no name but their place
    if (!part.startsWith('[')) return <Fragment key={index}>{part}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <span key={index} className={styles.blank}>
        {part}
      </span>
    );
  });
}
