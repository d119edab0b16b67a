import type { You } from '@/lib/model';
import { t } from '@/lib/text';
import { Card } from './Card';
import { Emphasised } from './Emphasised';
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
      <BeforeSending isGuarded={you.isGuarded} isGuardLocked={you.isGuardLocked} actions={actions} />
      <OnThisDevice ledger={you.ledger} actions={actions} />
    </>
  );
}

interface GuardProps extends Pick<You, 'isGuarded' | 'isGuardLocked'>, Pick<Props, 'actions'> {}

/** The switch of the question before a draft goes out. */
function BeforeSending({ isGuarded, isGuardLocked, actions }: GuardProps) {
  return (
    <Card title={t('guardTitle')}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isGuarded}
          disabled={isGuardLocked}
          onChange={({ target }) => void actions.setGuard(target.checked)}
        />
        {t('guardChoice')}
      </label>
      {isGuardLocked && <p className={styles.soft}>{t('reach_lockedGuard')}</p>}
    </Card>
  );
}

/** From how many hostile messages in a day on somebody should not carry it alone. */
const many = 4;

function HardDay({ hostileToday, support }: Pick<You, 'hostileToday' | 'support'>) {
  return (
    <Card title={t('hardDayTitle')}>
      {hostileToday === 0 ? (
        <p className={styles.soft}>{t('hardDayNone')}</p>
      ) : (
        <p>
          <Emphasised className={styles.count}>{t('hardDayCount', { count: hostileToday })}</Emphasised>
        </p>
      )}
      {hostileToday >= many && (
        <p className={styles.nudge}>
          {support === null ? (
            t('hardDayAsk')
          ) : (
            <Emphasised>{t('hardDayTalkTo', { person: support })}</Emphasised>
          )}
        </p>
      )}
    </Card>
  );
}
