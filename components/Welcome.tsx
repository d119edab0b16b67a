import { Porthole } from './Porthole';
import styles from './Welcome.module.css';

/** The first-run page: what is read, what is never sent, where to start. */
export function Welcome() {
  return (
    <main className={styles.page}>
      <div className={styles.picture}>
        <Porthole score={100} unnumbered />
      </div>
      <h1 className={styles.title}>Keep it on an even keel</h1>
      <p>
        Evenkeel reads the conversation that is open in Gmail or Outlook and the reply you are writing, marks
        the words that may sting, and offers calmer ones.
      </p>
      <p>All of it is judged on your own machine.</p>
      <p>Nothing is ever sent anywhere: no mail, no score, no statistics, and there is no account.</p>
      <p>Your mail goes out exactly as you wrote it, unless you take a suggestion yourself.</p>
      <p>
        To start, open Gmail or Outlook (reload it if it is open already), write a reply, and click the
        porthole by the compose box to see your score.
      </p>
      <a className={styles.primary} href="https://mail.google.com/" target="_blank" rel="noreferrer">
        Open Gmail
      </a>
    </main>
  );
}
