import type { PauseScope } from '@/lib/model';
import { t } from '@/lib/text';
import { pausedWords, pauseWords } from '@/lib/words';
import { Menu } from './Menu';
import styles from './PauseControl.module.css';

interface Props {
  /** How far the pause reaches that is in force; null when none is. */
  readonly paused: PauseScope | null;
  readonly scopes: readonly PauseScope[];
  readonly onPause: (scope: PauseScope) => void;
  readonly onResume: () => void;
}

/** *Pause*, with the choice how far it reaches; while paused, that, and the way back. */
export function PauseControl({ paused, scopes, onPause, onResume }: Props) {
  if (paused === null) {
    const items = scopes.map((scope) => ({ id: scope, ...pauseWords(scope) }));
    return <Menu name={t('pause')} items={items} onPick={onPause} />;
  }
  return (
    <p className={styles.paused}>
      {pausedWords(paused)} ·{' '}
      <button type="button" className={styles.resume} onClick={onResume}>
        {t('resume')}
      </button>
    </p>
  );
}
