import { useId, useRef, useState } from 'react';
import type { You } from '@/lib/model';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import styles from './OnThisDevice.module.css';
import type { YouActions } from './you-actions';

interface Props extends Pick<You, 'ledger'> {
  readonly actions: Pick<YouActions, 'exportYou' | 'wipeYou' | 'openSettings'>;
}

/** All that is stored, with its purpose and age; to be taken along or wiped. */
export function OnThisDevice({ ledger, actions }: Props) {
  const [isAsking, setAsking] = useState(false);
  const wipe = useRef<HTMLButtonElement>(null);

  function close() {
    setAsking(false);
    wipe.current?.focus();
  }

  return (
    <Card title={t('storedTitle')}>
      <p className={styles.soft}>{t('storedAbout')}</p>
      <details className={styles.ledger}>
        <summary className={styles.summary}>{t('storedWhat')}</summary>
        <dl className={styles.lines}>
          {ledger.map(({ what, purpose, age }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{purpose}.</dd>
              <dd className={styles.age}>{age}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className={buttons.row}>
        <button type="button" className={buttons.secondary} onClick={() => void actions.openSettings()}>
          {t('teamSettings')}
        </button>
        <button type="button" className={buttons.secondary} onClick={() => void actions.exportYou()}>
          {t('export')}
        </button>
        <button
          ref={wipe}
          type="button"
          className={buttons.secondary}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {t('wipe')}
        </button>
      </div>
      {isAsking && (
        <Question
          onWipe={(withSettings) => {
            close();
            void actions.wipeYou(withSettings);
          }}
          onKeep={close}
        />
      )}
    </Card>
  );
}

interface QuestionProps {
  readonly onWipe: (withSettings: boolean) => void;
  readonly onKeep: () => void;
}

/** Asks once, and separately about what the person has set. */
function Question({ onWipe, onKeep }: QuestionProps) {
  const id = useId();
  const [withSettings, setWithSettings] = useState(false);
  return (
    <fieldset className={styles.question} aria-describedby={id}>
      <legend className={styles.legend}>{t('wipeAsk')}</legend>
      <p id={id}>{t('wipeAbout')}</p>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={withSettings}
          onChange={(event) => setWithSettings(event.target.checked)}
        />
        {t('wipeSettings')}
      </label>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={() => onWipe(withSettings)}>
          {t('wipeYes')}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question has just been asked for, and this is the safe answer */}
        <button type="button" className={buttons.secondary} autoFocus onClick={onKeep}>
          {t('wipeNo')}
        </button>
      </div>
    </fieldset>
  );
}
