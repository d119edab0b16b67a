import type { ReactNode } from 'react';
import type { Conversation, View } from '@/lib/model';
import { LevelChip } from './LevelChip';
import styles from './PanelHeader.module.css';

interface Props {
  readonly view: View | null | undefined;
  /** What can be done about all of it. */
  readonly children: ReactNode;
}

/** Which mail the panel is about: its subject, the other person, and how heated they wrote last. */
export function PanelHeader({ view, children }: Props) {
  if (!view) {
    return (
      <header className={styles.header}>
        <h1 className={styles.subject}>Evenkeel</h1>
        {children}
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
      <div className={styles.aside}>
        {incoming && incoming.unjudged === undefined && <LevelChip level={incoming.level} />}
        {children}
      </div>
    </header>
  );
}

/** Whom the newest client message is from, as far as the page tells. */
function clientName({ thread }: Conversation): string | null {
  const newest = thread.findLast((message) => message.from === 'client');
  return newest?.name ?? newest?.email ?? null;
}
