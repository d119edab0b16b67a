import type { PauseScope } from '@/lib/model';
import { t } from '@/lib/text';
import type { UnreadSite } from './backend';
import { EmptyState } from './EmptyState';
import { PausedState } from './PausedState';
import { UnreadSiteState } from './UnreadSiteState';

interface Props {
  readonly unread: UnreadSite | null;
  /** How far the pause reaches that is in force; null when none is. */
  readonly paused: PauseScope | null;
  readonly onReadSite: (site: UnreadSite) => void;
}

/** Says why no mail is read now, and what to do about it. */
export function NoMail({ unread, paused, onReadSite }: Props) {
  if (paused !== null) return <PausedState scope={paused} />;
  if (unread !== null) return <UnreadSiteState site={unread} onRead={onReadSite} />;
  return (
    <EmptyState title={t('noMailTitle')}>
      <p>{t('noMailOpen')}</p>
      <p>{t('noMailReload')}</p>
      <p>{t('noMailOwnSite')}</p>
    </EmptyState>
  );
}
