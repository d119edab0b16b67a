import type { CSSProperties } from 'react';
import { keelOf } from '@/lib/keel';
import { t } from '@/lib/text';
import styles from './Porthole.module.css';

/**
 * The score's picture: a porthole with a horizon. Level water is an even keel; the hotter the text, the more it
 * tilts and the warmer its colour. The number is the only part that is read out.
 *
 * @param score 0–100; null draws still, colourless water
 */
export function Porthole({ score, unnumbered = false }: { score: number | null; unnumbered?: boolean }) {
  const { number, tilt, level } = keelOf(score ?? 100);
  const swell = 3 + tilt / 8;
  const horizon = `M-57 62 q15 ${-swell} 30 0 ${'t30 0 '.repeat(7)}`;
  return (
    <div className={styles.porthole} data-level={level} data-still={score === null}>
      <svg viewBox="0 0 96 96" aria-hidden="true">
        <g className={styles.glass}>
          <g className={styles.water} style={{ '--tilt': `${tilt}deg` } as CSSProperties}>
            <path className={styles.sea} d={`${horizon} v120 H-57 Z`} />
            <path className={styles.horizon} d={horizon} />
          </g>
        </g>
        <circle className={styles.ring} cx="48" cy="48" r="45" />
        <path className={styles.ticks} d="M2 62 h7 M94 62 h-7" />
      </svg>
      {score !== null && !unnumbered && (
        <p className={styles.number}>
          <span className="unseen">{t('scoreOf', { score: number })}</span>
          <span aria-hidden="true">{number}</span>
        </p>
      )}
    </div>
  );
}
