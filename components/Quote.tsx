import { useState } from 'react';
import { t } from '@/lib/text';
import { excerpt } from '@/lib/words';
import styles from './Quote.module.css';

/** More characters than these are folded, but not for a few more. */
const long = 180;
const slack = 40;

/** Somebody's words in quotation marks. Long ones are folded to their beginning. */
export function Quote({ words }: { words: string }) {
  const [open, setOpen] = useState(false);
  const whole = words.replace(/\s+/g, ' ').trim();
  if (whole.length <= long + slack) return <>{t('quoted', { words: whole })}</>;
  return (
    <>
      {t('quoted', { words: open ? whole : excerpt(whole, { start: 0, end: whole.length }, long) })}{' '}
      <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('quoteLess') : t('quoteMore')}
      </button>
    </>
  );
}
