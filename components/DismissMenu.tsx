import type { DismissalScope } from '@/lib/model';
import { t } from '@/lib/text';
import { scopeWords } from '@/lib/words';
import { Menu } from './Menu';
import styles from './Menu.module.css';

interface Props {
  /** How far a dismissal can reach where these words stand. One choice is a button and no menu; without any there is none. */
  readonly scopes: readonly DismissalScope[];
  readonly onDismiss: (scope: DismissalScope) => void;
}

/** *Dismiss*, with the choice how far it reaches. */
export function DismissMenu({ scopes, onDismiss }: Props) {
  const [only, ...others] = scopes;
  if (only === undefined) return null;
  if (others.length === 0) {
    return (
      <button type="button" className={styles.button} onClick={() => onDismiss(only)}>
        {t(`dismiss_${only}`)}
      </button>
    );
  }
  const items = scopes.map((scope) => ({
    id: scope,
    name: scopeWords(scope),
    reach: t(`dismissReach_${scope}`),
  }));
  return <Menu name={t('dismiss')} items={items} onPick={onDismiss} />;
}
