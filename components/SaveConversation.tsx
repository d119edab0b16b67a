import { transcriptOf } from '@/lib/coach/kits/transcript';
import type { Conversation } from '@/lib/model';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import { saveFile } from './save-file';

/** Saves the conversation as a text file on this machine. */
export function SaveConversation({ conversation }: { conversation: Conversation }) {
  function save() {
    saveFile(transcriptOf(conversation), `conversation-${stampOf(new Date())}.txt`, 'text/plain');
  }

  return (
    <Card title={t('keepTitle')}>
      <p>{t('keepAbout')}</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={save}>
          {t('keepSave')}
        </button>
      </div>
    </Card>
  );
}

/** Local day and time, `2026-11-18-10-05`: the name of the file says nothing of the conversation. */
function stampOf(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace(/[T:]/g, '-');
}
