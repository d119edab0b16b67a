import type { You } from '@/lib/model';
import { Card } from './Card';
import { OnThisDevice } from './OnThisDevice';
import { Promises } from './Promises';
import { Trend } from './Trend';
import styles from './YouTab.module.css';
import type { YouActions } from './you-actions';

interface Props {
  readonly you: You;
  readonly actions: YouActions;
}

/** What is remembered of the person, for them alone: promises, how hard the day was, how their drafts go. */
export function YouTab({ you, actions }: Props) {
  return (
    <>
      <Promises promises={you.promises} now={you.now} actions={actions} />
      <HardDay hostileToday={you.hostileToday} support={you.support} />
      <Trend trend={you.trend} now={you.now} />
      <BeforeSending isGuarded={you.isGuarded} actions={actions} />
      <OnThisDevice ledger={you.ledger} actions={actions} />
    </>
  );
}

/** The switch of the question before a draft goes out. */
function BeforeSending({ isGuarded, actions }: Pick<You, 'isGuarded'> & Pick<Props, 'actions'>) {
  return (
    <Card title="Before sending">
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isGuarded}
          onChange={({ target }) => void actions.setGuard(target.checked)}
        />
        Ask me before a mail goes out with an insult, a threat or contempt in it
      </label>
    </Card>
  );
}

/** From how many hostile messages in a day on somebody should not carry it alone. */
const many = 4;

function HardDay({ hostileToday, support }: Pick<You, 'hostileToday' | 'support'>) {
  const messages = hostileToday === 1 ? 'hostile message' : 'hostile messages';
  return (
    <Card title="Hostile messages today">
      {hostileToday === 0 ? (
        <p className={styles.soft}>None today. They are counted here, so that a hard day shows.</p>
      ) : (
        <p>
          <span className={styles.count}>{hostileToday}</span> {messages} so far.
        </p>
      )}
      {hostileToday >= many && (
        <p className={styles.nudge}>
          That is a lot for one day. It is about their trouble, not about you, and nobody has to carry it
          alone: {support === null ? 'ask a colleague for ten minutes.' : 'talk to'}
          {support !== null && (
            <>
              {' '}
              <strong>{support}</strong>.
            </>
          )}
        </p>
      )}
    </Card>
  );
}
