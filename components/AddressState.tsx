import { momentWords } from '@/lib/dates';
import { t } from '@/lib/text';
import styles from './AddressCard.module.css';
import buttons from './Buttons.module.css';
import type { PackAddress } from './pack-backend';

interface Props {
  readonly address: PackAddress;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isBusy: boolean;
  /** Asks the person to grant the address once more. */
  readonly onAllow: () => void;
  readonly onCheck: () => void;
  readonly onStop: () => void;
}

/** An address that is asked daily: when it answered, when it is asked next, and what can be done. */
export function AddressState({ address, now, isBusy, onAllow, onCheck, onStop }: Props) {
  const { url, checkedAt, nextAt, fault } = address;
  const isRefused = fault?.kind === 'notGranted';
  return (
    <>
      <p className={styles.url}>{url}</p>
      <dl className={styles.times}>
        <dt>{t('set_addressAnswered')}</dt>
        <dd>{checkedAt === null ? t('set_addressNever') : momentWords(checkedAt, now)}</dd>
        <dt>{t('set_addressNext')}</dt>
        <dd>{momentWords(Math.max(nextAt, now), now)}</dd>
      </dl>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.secondary}
          aria-disabled={isBusy}
          onClick={isRefused ? onAllow : onCheck}
        >
          {isRefused ? t('set_addressAllow') : t('set_addressCheck')}
        </button>
        <button type="button" className={buttons.secondary} aria-disabled={isBusy} onClick={onStop}>
          {t('set_addressStop')}
        </button>
      </div>
    </>
  );
}
