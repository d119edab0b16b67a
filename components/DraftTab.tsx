import type { View } from '@/lib/model';
import { EmptyState } from './EmptyState';
import type { FindingActions } from './FindingCard';
import { FindingList } from './FindingList';
import { ScoreCard } from './ScoreCard';

/** The score of the draft in the mail and what was found in it; or what to do for it to appear. */
export function DraftTab({ view, ...actions }: { view: View | null } & FindingActions) {
  if (view === null) {
    return (
      <EmptyState title="I cannot see a mail here">
        <p>Open a conversation in Gmail, and what I notice appears here.</p>
        <p>If Gmail is open already, reload it once, so that I can read along.</p>
      </EmptyState>
    );
  }
  if (view.snapshot.draftId === null) {
    return (
      <EmptyState title="I cannot see a draft here">
        <p>
          Press Reply or write a new mail. The score, and the words worth a second look, appear as you write.
        </p>
        <p>If a draft is open and still not seen, its words can be checked under “Any text”.</p>
      </EmptyState>
    );
  }
  const { draft } = view.report;
  if (draft === null) {
    return (
      <EmptyState title="Nothing written yet">
        <p>The score, and the words worth a second look, appear here after a sentence or two.</p>
      </EmptyState>
    );
  }
  const text = view.snapshot.conversation.draft;
  return (
    <>
      <ScoreCard assessment={draft} text={text} />
      {draft.unjudged === undefined && (
        <FindingList title="In your draft" findings={draft.findings} text={text} {...actions} />
      )}
    </>
  );
}
