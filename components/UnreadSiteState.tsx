import { t } from '@/lib/text';
import type { UnreadSite } from './backend';
import { EmptyState } from './EmptyState';
import styles from './UnreadSiteState.module.css';

interface Props {
  readonly site: UnreadSite;
  readonly onRead: (site: UnreadSite) => void;
}

/** Offers to read Outlook at an address of the person's own. */
export function UnreadSiteState({ site, onRead }: Props) {
  return (
    <EmptyState title={t('unreadSiteTitle')}>
      <p>{t('unreadSiteAbout', { host: new URL(site.origin).host })}</p>
      <button type="button" className={styles.read} onClick={() => onRead(site)}>
        {t('unreadSiteUse')}
      </button>
    </EmptyState>
  );
}
