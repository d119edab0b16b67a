import type { PauseScope, Span, View } from '@/lib/model';
import type { UnreadSite } from './backend';
import { EmptyState } from './EmptyState';
import type { FindingActions } from './FindingCard';
import { FindingList } from './FindingList';
import { PausedState } from './PausedState';
import { ScoreCard } from './ScoreCard';
import { UnreadSiteState } from './UnreadSiteState';

interface Props extends Omit<FindingActions<'subject'>, 'canReplace'> {
  readonly view: View | null;
  readonly unread: UnreadSite | null;
  /** How far the pause reaches that is in force; null when none is. */
  readonly paused: PauseScope | null;
  readonly onReadSite: (site: UnreadSite) => void;
}

/** The score of the draft in the mail and what was found in it; or what to do for it to appear. */
export function DraftTab({ view, unread, paused, onReadSite, ...actions }: Props) {
  if (paused !== null) return <PausedState scope={paused} />;
  if (view === null && unread !== null) return <UnreadSiteState site={unread} onRead={onReadSite} />;
  if (view === null) {
    return (
      <EmptyState title="I cannot see a mail here">
        <p>Open a conversation in Gmail or Outlook, and what I notice appears here.</p>
        <p>If it is open already, reload it once, so that I can read along.</p>
        <p>If it is Outlook at an address of your own, open me there by my button in the toolbar.</p>
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
  const { draft, subject } = view.report;
  const { draft: text, draftSubject = '' } = view.snapshot.conversation;
  return (
    <>
      {draft === null ? (
        <EmptyState title="Nothing written yet">
          <p>The score, and the words worth a second look, appear here after a sentence or two.</p>
        </EmptyState>
      ) : (
        <ScoreCard
          assessment={draft}
          text={text}
          {...(subject && { subject: { assessment: subject, text: draftSubject } })}
        />
      )}
      {subject !== undefined && subject.findings.length > 0 && (
        <FindingList
          title="In the subject"
          findings={subject.findings}
          text={draftSubject}
          {...actions}
          canReplace={() => true}
          onApply={(suggestion) => actions.onApply(suggestion, 'subject')}
          onShow={(finding) => actions.onShow(finding, 'subject')}
          onDismiss={(finding, scope) => actions.onDismiss(finding, scope, 'subject')}
        />
      )}
      {draft !== null && draft.unjudged === undefined && (
        <FindingList
          title="In your draft"
          findings={draft.findings}
          text={text}
          {...actions}
          canReplace={(span) => view.snapshot.replaceable.some((part) => holds(part, span))}
        />
      )}
    </>
  );
}

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}
