import { t } from '@/lib/text';
import { Porthole } from './Porthole';
import styles from './Welcome.module.css';

/** The first-run page: what is read, what is never sent, where to start. */
export function Welcome() {
  return (
    <main className={styles.page}>
      <div className={styles.picture}>
        <Porthole score={100} unnumbered />
      </div>
      <h1 className={styles.title}>{t('welcomeHeading')}</h1>
      <p>{t('welcomeReads')}</p>
      <p>{t('welcomeJudges')}</p>
      <p>{t('welcomeSends')}</p>
      <p>{t('welcomeChanges')}</p>
      <p>{t('welcomeStart')}</p>
      <a className={styles.primary} href="https://mail.google.com/" target="_blank" rel="noreferrer">
        {t('welcomeOpen')}
      </a>
    </main>
  );
}
