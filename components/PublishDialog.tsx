import { type FormEvent, useId, useRef, useState } from 'react';
import type { PackProblem } from '@/lib/packs/locate';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { ModalDialog } from './ModalDialog';
import { ProblemLinks } from './ProblemLinks';
import styles from './PublishDialog.module.css';
import type { PlacedProblem, Trial } from './pack-backend';
import { Changes, summaryOf } from './TryPane';
import type { PublishWay } from './written-pack';

interface Props {
  /** Of the pack as it is written now; null until it has been tried. */
  readonly trial: Trial | null;
  /** Whether anything is otherwise than in force. */
  readonly isChanged: boolean;
  readonly way: PublishWay;
  /** The version that it is to be given. */
  readonly version: string;
  /** Returns what stands against it; null where nobody answered. */
  readonly onPublish: (version: string) => Promise<readonly PackProblem[] | null>;
  /** Leads to the place of a problem, once the dialog is closed. */
  readonly onGoTo: (problem: PackProblem | PlacedProblem) => void;
  readonly onClosed: () => void;
}

/** Asks once more before a pack counts, and says what it changes; or what stands against it, each leading to its place. */
export function PublishDialog(props: Props) {
  const { trial, isChanged, way, onGoTo } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [version, setVersion] = useState(props.version);
  const [refused, setRefused] = useState<readonly PackProblem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const problems = refused.length > 0 ? refused : (trial?.problems ?? []);
  const isFine = trial !== null && problems.length === 0;

  async function publish(event: FormEvent) {
    event.preventDefault();
    if (isBusy || !isFine || version.trim() === '') return;
    setBusy(true);
    const answer = await props.onPublish(version.trim());
    setBusy(false);
    if (answer === null || answer.length === 0) dialog.current?.close();
    else setRefused(answer);
  }

  return (
    <ModalDialog dialog={dialog} title={titleOf(props)} onClosed={props.onClosed}>
      <form className={styles.form} onSubmit={(event) => void publish(event)}>
        {problems.length > 0 && (
          <Against
            problems={problems}
            onGoTo={(problem) => {
              dialog.current?.close();
              onGoTo(problem);
            }}
          />
        )}
        {isFine && (
          <>
            <p className={styles.soft}>{t(`edit_about_${way}`)}</p>
            {way !== 'save' && (
              <label className={styles.version}>
                {t('edit_version')}
                <input
                  className={styles.input}
                  required
                  maxLength={20}
                  value={version}
                  onChange={({ target }) => setVersion(target.value)}
                />
              </label>
            )}
            <section className={styles.changes} aria-labelledby={`${id}changes`}>
              <h3 id={`${id}changes`} className={styles.name}>
                {t('edit_whatChanges')}
              </h3>
              <p className={styles.soft}>{isChanged ? summaryOf(trial) : t('edit_sameAsInForce')}</p>
              <Changes changes={trial.changes} />
            </section>
          </>
        )}
        {trial === null && <p className={styles.soft}>{t('edit_trying')}</p>}
        <div className={buttons.row}>
          {isFine && (
            <button type="submit" className={buttons.primary} aria-disabled={isBusy}>
              {t(`edit_now_${way}`)}
            </button>
          )}
          <button type="button" className={buttons.secondary} onClick={() => dialog.current?.close()}>
            {t('edit_notNow')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

function titleOf({ version, way }: Props): string {
  return way === 'save' ? t('edit_saveTitle') : t(`edit_title_${way}`, { version });
}

interface AgainstProps extends Pick<Props, 'onGoTo'> {
  readonly problems: readonly PackProblem[];
}

/** What stands against it, each a way to its place. */
function Against({ problems, onGoTo }: AgainstProps) {
  return (
    <section className={styles.against}>
      <p>{t('edit_against', { count: problems.length })}</p>
      <ProblemLinks problems={problems} onGoTo={onGoTo} />
    </section>
  );
}
