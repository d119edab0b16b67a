import { Phone as PhoneIcon } from 'lucide-react';
import type { Phone } from '@/lib/model';
import buttons from './Buttons.module.css';
import styles from './KitTab.module.css';

/** Whom to ring; where no number was found, where one may be. */
export function PhoneLine({ phone }: { phone: Phone | null }) {
  if (phone === null) {
    return (
      <p className={styles.aside}>
        <strong>Find the number.</strong> None of their messages holds one that I can see. Their signature,
        the contract or the customer list may.
      </p>
    );
  }
  return (
    <div>
      <a className={buttons.secondary} href={phone.uri}>
        <PhoneIcon size={14} aria-hidden="true" />
        <span>
          <span className="unseen">Call </span>
          {phone.shown}
        </span>
      </a>
    </div>
  );
}
