import { useRef } from 'react';
import type { Advice, Practice } from '@/lib/model';
import { t } from '@/lib/text';
import { kitAction } from '@/lib/words';
import styles from './AdviceSection.module.css';
import { AdviceWords } from './AdviceWords';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import { PracticeWhy } from './PracticeWhy';

/** What the person can do about an advice. */
export interface AdviceActions {
  readonly onShowKit: (practice: Practice) => void;
  readonly onPutAside: (practice: Practice) => void;
  /** Brings back what was put aside. */
  readonly onTakeUp: () => void;
}

interface Props extends AdviceActions {
  /** The most pressing first. */
  readonly advice: readonly Advice[];
  readonly putAside: readonly Practice[];
}

/** What to do with the conversation: one advice on a card, the others below, and the way back to what was put aside. */
export function AdviceSection({ advice, putAside, onShowKit, onPutAside, onTakeUp }: Props) {
  const section = useRef<HTMLElement>(null);
  const [first, ...others] = advice.filter(({ practice }) => !putAside.includes(practice));
  const aside = advice.filter(({ practice }) => putAside.includes(practice)).length;

  /** The button that was pressed is about to go: the focus stays here. */
  function keepFocus() {
    section.current?.focus();
  }

  return (
    <section ref={section} className={styles.section} aria-label={t('advice')} tabIndex={-1}>
      {first ? (
        <AdviceCard
          key={first.practice}
          advice={first}
          onShowKit={onShowKit}
          onPutAside={(practice) => {
            keepFocus();
            onPutAside(practice);
          }}
        />
      ) : (
        aside === 0 && <p className={styles.none}>{t('adviceNone')}</p>
      )}
      {others.length > 0 && <Others advice={others} onShowKit={onShowKit} />}
      {aside > 0 && (
        <p className={styles.aside}>
          {t('adviceAside', { number: aside })}
          <button
            type="button"
            className={styles.back}
            onClick={() => {
              keepFocus();
              onTakeUp();
            }}
          >
            {t('adviceShowAgain')}
          </button>
        </p>
      )}
    </section>
  );
}

function AdviceCard({ advice, onShowKit, onPutAside }: { advice: Advice } & Omit<AdviceActions, 'onTakeUp'>) {
  const { practice, action, kit } = advice;
  return (
    <article className={styles.card}>
      <h2 className={styles.action}>{action}</h2>
      <AdviceWords advice={advice} />
      <div className={styles.buttons}>
        {kit && (
          <button type="button" className={buttons.primary} onClick={() => onShowKit(practice)}>
            {kitAction(kit.name)}
          </button>
        )}
        <button type="button" className={buttons.secondary} onClick={() => onPutAside(practice)}>
          {t('adviceNotNow')}
        </button>
      </div>
      <PracticeWhy practice={practice} />
    </article>
  );
}

function Others({ advice, onShowKit }: { advice: readonly Advice[]; onShowKit: AdviceActions['onShowKit'] }) {
  return (
    <Card title={t('adviceOthers', { number: advice.length })}>
      <ul>
        {advice.map((each) => (
          <li key={each.practice} className={styles.other}>
            <details>
              <summary className={styles.summary}>{each.action}</summary>
              <div className={styles.unfolded}>
                <AdviceWords advice={each} />
                {each.kit && (
                  <div className={styles.buttons}>
                    <button
                      type="button"
                      className={buttons.secondary}
                      onClick={() => onShowKit(each.practice)}
                    >
                      {kitAction(each.kit.name)}
                    </button>
                  </div>
                )}
                <PracticeWhy practice={each.practice} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
