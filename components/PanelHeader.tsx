import type { ReactNode } from 'react';
import type { View } from '@/lib/model';
import { t } from '@/lib/text';
import { carriedWords } from '@/lib/words';
import { nameOf, newestOf } from './client';
import { LevelChip } from './LevelChip';
import styles from './PanelHeader.module.css';

interface Props {
  readonly view: View | null | undefined;
  /** What can be done about all of it. */
  readonly children: ReactNode;
}

/** Which mail the panel is about: its subject, the other person, how heated they wrote last, and in which words. */
export function PanelHeader({ view, children }: Props) {
  if (!view) {
    return (
      <header className={styles.header}>
        <h1 className={styles.subject}>{t('extensionName')}</h1>
        {children}
      </header>
    );
  }
  const { conversation } = view.snapshot;
  const { incoming } = view.report;
  const newest = newestOf(conversation);
  const client = nameOf(newest);
  const carried = carriedWords(incoming?.heated ?? [], newest?.text ?? '');
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.subject}>{conversation.subject || t('extensionName')}</h1>
        {client !== null && <p className={styles.client}>{client}</p>}
      </div>
      <div className={styles.aside}>
        {incoming && incoming.unjudged === undefined && <LevelChip level={incoming.level} />}
        {children}
      </div>
      {carried !== null && <p className={styles.carried}>{carried}</p>}
    </header>
  );
}
