import { Lock } from 'lucide-react';
import { t } from '@/lib/text';
import { AddressCard, type AddressProps } from './AddressCard';
import { Card } from './Card';
import pane from './PaneField.module.css';
import { ProblemList } from './ProblemList';
import type { PacksHere } from './pack-backend';
import styles from './SharingView.module.css';

interface Props extends Omit<AddressProps, 'address' | 'hasPack'> {
  readonly packs: PacksHere;
}

const ways = ['file', 'address', 'policy'] as const;

/** How the team's pack reaches colleagues, and how it comes here: by an address, by the administrator. */
export function SharingView({ packs, now, backend }: Props) {
  return (
    <div className={pane.pane}>
      <p className={pane.about}>{t('set_sharingAbout')}</p>
      <dl className={styles.ways}>
        {ways.map((way) => (
          <div key={way}>
            <dt className={pane.name}>{t(`set_way_${way}`)}</dt>
            <dd>{t(`set_wayAbout_${way}`)}</dd>
          </div>
        ))}
      </dl>
      <AddressCard address={packs.address} hasPack={packs.texts.team !== null} {...{ now, backend }} />
      <PolicyCard {...packs} />
    </div>
  );
}

/** The administrator's pack: there is nothing to press, it comes and goes with the browser's policy. */
function PolicyCard({ texts, isLocked, policyProblems }: PacksHere) {
  const hasPack = texts.policy !== null;
  return (
    <Card title={t('set_policy')}>
      {hasPack && <p>{t('set_policyHere')}</p>}
      {!hasPack && policyProblems.length === 0 && <p>{t('set_policyNone')}</p>}
      {hasPack && (
        <p className={styles.lock}>
          {isLocked && <Lock size={14} aria-hidden="true" />}
          {isLocked ? t('set_policyLocked') : t('set_policyOpen')}
        </p>
      )}
      {policyProblems.length > 0 && (
        <div className={styles.fault}>
          <p>{hasPack ? t('set_policyWrong') : t('set_policyNoGood')}</p>
          <ProblemList problems={policyProblems} />
        </div>
      )}
    </Card>
  );
}
