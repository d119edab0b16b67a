import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { t } from '@/lib/text';
import { severityWords } from '@/lib/words';
import { MarkedText } from './MarkedText';
import type { Change, Trial } from './pack-backend';
import styles from './TryPane.module.css';

interface Props {
  readonly own: string;
  /** The text that the findings were found in; it may be behind `own`. */
  readonly triedOwn: string;
  /** null until the pack has been tried. */
  readonly trial: Trial | null;
  readonly isSilent: boolean;
  /** What the version that is being written is called. */
  readonly version: string;
  readonly onOwn: (own: string) => void;
}

/** What a pack would do: to a text of the person's own, and to the sample mails. */
export function TryPane({ own, triedOwn, trial, isSilent, version, onOwn }: Props) {
  const id = useId();
  const tried = own === triedOwn ? (trial?.own ?? null) : null;
  const findings = tried?.findings ?? [];
  return (
    <div className={styles.pane}>
      <section className={styles.part} aria-labelledby={`${id}own`}>
        <h2 id={`${id}own`} className={styles.title}>
          {t('edit_tryOwn')}
        </h2>
        <div className={styles.own} data-own-undo>
          <MarkedText
            aria-labelledby={`${id}own`}
            aria-describedby={`${id}found`}
            rows={7}
            placeholder={t('edit_tryHint')}
            value={own}
            marks={findings}
            onChange={({ target }) => onOwn(target.value)}
          />
        </div>
        <p id={`${id}found`} className={styles.soft}>
          {tried && ownWords(tried)}
        </p>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding.start} className={styles.finding}>
              <span className={styles.words} data-severity={finding.severity}>
                {own.slice(finding.start, finding.end)}
              </span>
              <span className={styles.soft}>
                {t('edit_foundBy', { rule: finding.rule, severity: severityWords(finding.severity) })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby={`${id}changes`}>
        <h2 id={`${id}changes`} className={styles.title}>
          {version === '' ? t('edit_changesSaved') : t('edit_changes', { version })}
        </h2>
        <p className={styles.soft} role="status">
          {isSilent ? t('edit_trySilent') : trial ? summaryOf(trial) : t('edit_trying')}
        </p>
        <Changes changes={trial?.changes ?? []} />
      </section>
    </div>
  );
}

function ownWords({ findings, unjudged }: NonNullable<Trial['own']>): string {
  if (unjudged) return t(`edit_unjudged_${unjudged}`);
  return findings.length === 0 ? t('edit_foundNone') : t('edit_found', { count: findings.length });
}

/** How many findings come and go in the sample mails. */
export function summaryOf({ samples, changes }: Trial): string {
  const found = changes.filter(({ sample }) => sample !== null);
  const fresh = found.filter(({ kind }) => kind === 'new').length;
  const gone = found.length - fresh;
  if (found.length === 0) return t('edit_noChange', { count: samples });
  return t('edit_someChange', { count: samples, fresh, gone });
}

/** More are only counted. */
const mostShown = 50;

/** The findings that a pack would bring or take away, one by one. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const rest = changes.length - mostShown;
  return (
    <>
      <ul className={styles.changes}>
        {changes.slice(0, mostShown).map((change) => (
          <li
            key={`${change.kind} ${change.sample} ${change.rule} ${change.words}`}
            className={styles.change}
            data-kind={change.kind}
          >
            <span className={styles.sign}>
              {change.kind === 'new' ? (
                <Plus size={12} aria-hidden="true" />
              ) : (
                <Minus size={12} aria-hidden="true" />
              )}
            </span>
            <span>
              <span className={styles.changed}>{t('quoted', { words: change.words })}</span>
              <span className={styles.soft}>
                {change.sample === null
                  ? t(`edit_ownChange_${change.kind}`, { rule: change.rule })
                  : t(`edit_change_${change.kind}`, { rule: change.rule, sample: change.sample })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.soft}>{t('edit_changesMore', { count: rest })}</p>}
    </>
  );
}
