import type { PauseScope } from '@/lib/model';
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
    <EmptyState title="I cannot see a mail here">
      <p>Open a conversation in Gmail or Outlook, and what I notice appears here.</p>
      <p>If it is open already, reload it once, so that I can read along.</p>
      <p>If it is Outlook at an address of your own, open me there by my button in the toolbar.</p>
    </EmptyState>
  );
}
