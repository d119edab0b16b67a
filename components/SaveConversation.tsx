import { transcriptOf } from '@/lib/coach/kits/transcript';
import type { Conversation } from '@/lib/model';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import { saveFile } from './save-file';

/** Saves the conversation as a text file on this machine. */
export function SaveConversation({ conversation }: { conversation: Conversation }) {
  function save() {
    saveFile(transcriptOf(conversation), `conversation-${stampOf(new Date())}.txt`, 'text/plain');
  }

  return (
    <Card title="Keep what was written">
      <p>
        A text file on this machine: who wrote what, and when. It goes nowhere by itself. Messages that are
        folded in the mail are not in it: open them first.
      </p>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={save}>
          Save the conversation
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
