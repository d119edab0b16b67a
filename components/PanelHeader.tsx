import type { Conversation, View } from '@/lib/model';
import { LevelChip } from './LevelChip';
import styles from './PanelHeader.module.css';

/** Which mail the panel is about: its subject, the other person, and how heated they wrote last. */
export function PanelHeader({ view }: { view: View | null | undefined }) {
  if (!view) {
    return (
      <header className={styles.header}>
        <h1 className={styles.subject}>Evenkeel</h1>
      </header>
    );
  }
  const { conversation } = view.snapshot;
  const { incoming } = view.report;
  const client = clientName(conversation);
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.subject}>{conversation.subject || 'Evenkeel'}</h1>
        {client !== null && <p className={styles.client}>{client}</p>}
      </div>
      {incoming && incoming.unjudged === undefined && <LevelChip level={incoming.level} />}
    </header>
  );
}

/** Whom the newest client message is from, as far as the page tells. */
function clientName({ thread }: Conversation): string | null {
  const newest = thread.findLast((message) => message.from === 'client');
  return newest?.name ?? newest?.email ?? null;
}
