import type { HeatPoint } from '@/lib/model';
import styles from './HeatShape.module.css';

/** A message in the heat line, around the origin: colour and shape say its level; what we wrote is hollow. */
export function HeatShape({ from, level }: Pick<HeatPoint, 'from' | 'level'>) {
  if (from === 'us') return <circle className={styles.ours} r="4.5" />;
  return (
    <g className={styles.theirs} data-level={level}>
      {level === 'calm' && <circle r="5" />}
      {level === 'frustrated' && <rect x="-4.5" y="-4.5" width="9" height="9" rx="2" />}
      {level === 'hostile' && <path d="M0 -6 L6.5 5 H-6.5 Z" />}
      {level === 'abusive' && <path d="M-7.5 -4.5 h15 v9 h-15 Z" />}
      {level === 'threatening' && <path d="M0 -7.5 L7.5 0 L0 7.5 L-7.5 0 Z" />}
    </g>
  );
}
