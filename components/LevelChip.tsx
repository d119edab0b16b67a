import type { ReactNode } from 'react';
import type { Level } from '@/lib/model';
import { t } from '@/lib/text';
import { levelWords } from '@/lib/words';
import styles from './LevelChip.module.css';

const shapes: Record<Level, ReactNode> = {
  calm: (
    <path d="M1 8 q2.5 -5 5 0 t5 0" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  ),
  frustrated: <path d="M5 1h2v6.5h-2z M5 9h2v2h-2z" />,
  hostile: <path d="M6 1 L11.5 11 H0.5 Z" />,
  abusive: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  threatening: <path d="M6 0 L12 6 L6 12 L0 6 Z" />,
};

/** How heated the newest message is: always colour and shape and word. */
export function LevelChip({ level }: { level: Level }) {
  return (
    <p className={styles.chip} data-level={level}>
      <svg viewBox="0 0 12 12" width="11" height="11" fill="currentColor" aria-hidden="true">
        {shapes[level]}
      </svg>
      <span className="unseen">{t('newestMessageIs')} </span>
      {levelWords(level)}
    </p>
  );
}
