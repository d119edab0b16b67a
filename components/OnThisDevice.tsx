import { useId, useRef, useState } from 'react';
import type { You } from '@/lib/model';
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
    <Card title="On this device only">
      <p className={styles.soft}>
        Nobody else sees any of this. It is stored in this browser, and no words of any mail are among it;
        what you note during a call stays until its follow-up is written.
      </p>
      <details className={styles.ledger}>
        <summary className={styles.summary}>What is stored, and for how long</summary>
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
          Team settings
        </button>
        <button type="button" className={buttons.secondary} onClick={() => void actions.exportYou()}>
          Export
        </button>
        <button
          ref={wipe}
          type="button"
          className={buttons.secondary}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          Wipe
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
      <legend className={styles.legend}>Wipe all that is remembered?</legend>
      <p id={id}>
        Promises, call notes, hostile messages, your trend and dismissals go. This cannot be undone.
      </p>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={withSettings}
          onChange={(event) => setWithSettings(event.target.checked)}
        />
        Settings, too: the team’s, what I paused, and whether to ask before sending
      </label>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={() => onWipe(withSettings)}>
          Wipe it
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question has just been asked for, and this is the safe answer */}
        <button type="button" className={buttons.secondary} autoFocus onClick={onKeep}>
          Keep it
        </button>
      </div>
    </fieldset>
  );
}
