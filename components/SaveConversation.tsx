import type { Conversation } from '@/lib/model';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import { transcriptName, transcriptOf } from './transcript';

/** Saves the conversation as a text file on this machine. */
export function SaveConversation({ conversation }: { conversation: Conversation }) {
  function save() {
    const savedAt = localTime(new Date());
    const file = new Blob([transcriptOf(conversation, savedAt)], { type: 'text/plain;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = transcriptName(savedAt);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href)); // once the download has begun
  }

  return (
    <Card title="Keep what was written">
      <p>A text file on this machine: who wrote what, and when. It goes nowhere by itself.</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={save}>
          Save the conversation
        </button>
      </div>
    </Card>
  );
}

/** Local time, ISO 8601 without zone. */
function localTime(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}
