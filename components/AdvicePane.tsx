import { thresholdsOf } from '@/lib/coach/thresholds';
import { t } from '@/lib/text';
import styles from './AdvicePane.module.css';
import { OverruledNote } from './OverruledNote';
import { PaneField } from './PaneField';
import pane from './PaneField.module.css';
import { PaneText } from './PaneText';
import { problemsAt } from './pack-pane';
import { thresholdKeys } from './pack-words';
import type { SettingsPaneProps } from './pane-above';

/** From when on some advice is given; as usual where nothing is written. */
export function AdvicePane({ draft, problems, onChange, above }: SettingsPaneProps) {
  const usual = thresholdsOf({ thresholds: {} });
  return (
    <div className={pane.pane}>
      <p className={pane.about}>{t('set_adviceAbout')}</p>
      {thresholdKeys.map((key) => {
        const place = ['thresholds', key];
        const number = draft.thresholds[key];
        return (
          <div key={key} className={pane.group}>
            <PaneField
              name={t(`set_advice_${key}`)}
              hint={`${t(`set_adviceFrom_${key}`)} ${t('set_usually', { usual: usual[key] })}`}
              problems={problemsAt(problems, place)}
              className={styles.number}
            >
              {(field) => (
                <PaneText
                  {...field}
                  type="number"
                  min={2}
                  max={50}
                  placeholder={`${usual[key]}`}
                  value={number === undefined ? '' : `${number}`}
                  onText={(text) => onChange(place, text === '' ? undefined : Number(text))}
                />
              )}
            </PaneField>
            <OverruledNote by={above?.thresholds.get(key)?.origin} />
          </div>
        );
      })}
    </div>
  );
}
