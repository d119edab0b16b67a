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
    <EmptyState title="I do not read this site yet">
      <p>
        {new URL(site.origin).host} looks like Outlook at an address of its own. If you let me, I read the
        conversation and the reply there as I do elsewhere: on this machine only.
      </p>
      <button type="button" className={styles.read} onClick={() => onRead(site)}>
        Use Evenkeel on this site
      </button>
    </EmptyState>
  );
}
