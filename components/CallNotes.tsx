import { followUpOf } from '@/lib/coach/kits/follow-up';
import type { Call } from '@/lib/model';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import styles from './CallNotes.module.css';
import { Card } from './Card';

interface Props {
  /** undefined where there was none. */
  readonly call: Call | undefined;
  readonly client: string | null;
  readonly onCopy: (words: string) => void;
}

/** What was noted in a call, where no advice leads to it any more; nothing once the follow-up is written. */
export function CallNotes({ call, client, onCopy }: Props) {
  const notes = call?.notes.trim() ?? '';
  if (notes === '' || call?.followedUpAt !== undefined) return null;
  return (
    <Card title={t('callNotes')}>
      <p className={styles.notes}>{notes}</p>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => onCopy(followUpOf(notes, client ?? undefined))}
        >
          {t('callNotesCopy')}
        </button>
      </div>
    </Card>
  );
}
