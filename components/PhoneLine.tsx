import { Phone as PhoneIcon } from 'lucide-react';
import type { Phone } from '@/lib/model';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { Emphasised } from './Emphasised';
import styles from './KitTab.module.css';

/** Whom to ring; where no number was found, where one may be. */
export function PhoneLine({ phone }: { phone: Phone | null }) {
  if (phone === null) {
    return (
      <p className={styles.aside}>
        <Emphasised>{t('callNoNumber')}</Emphasised>
      </p>
    );
  }
  return (
    <div>
      <a className={buttons.secondary} href={phone.uri}>
        <PhoneIcon size={14} aria-hidden="true" />
        <span>
          <span className="unseen">{t('callNumber')} </span>
          {phone.shown}
        </span>
      </a>
    </div>
  );
}
