import type { Advice } from '@/lib/model';
import { t } from '@/lib/text';
import styles from './AdviceWords.module.css';

/** Why to do it, and what speaks against it. */
export function AdviceWords({ advice: { reasons, against = [] } }: { advice: Advice }) {
  return (
    <>
      <Reasons of={reasons} />
      {against.length > 0 && (
        <div className={styles.against}>
          <h3 className={styles.title}>{t('adviceAgainst')}</h3>
          <Reasons of={against} />
        </div>
      )}
    </>
  );
}

function Reasons({ of: reasons }: { of: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
