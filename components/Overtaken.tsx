import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import styles from './Overtaken.module.css';
import type { EditorState } from './pack-editor';
import { packInView } from './pack-editor';

/** Says that another version was put in force while this one was being written. Neither is lost. */
export function Overtaken({ state }: { readonly state: EditorState }) {
  const pack = packInView(state);
  return (
    <div role="status">
      {pack.isOvertaken && (
        <div className={styles.box}>
          <p>
            {pack.stored === null
              ? t('edit_overtakenGone')
              : t('edit_overtaken', { version: pack.storedVersion })}
          </p>
          <div className={buttons.row}>
            <button type="button" className={buttons.secondary} onClick={state.keepMine}>
              {t('edit_keepMine')}
            </button>
            {pack.stored !== null && (
              <button type="button" className={buttons.secondary} onClick={state.takeTheirs}>
                {t('edit_takeTheirs')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
