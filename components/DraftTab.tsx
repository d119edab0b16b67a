import type { Advice, Insertion, Span, View } from '@/lib/model';
import { t } from '@/lib/text';
import { AdvicePointer } from './AdvicePointer';
import { firstNameOf, newestOf } from './client';
import { EmptyState } from './EmptyState';
import type { FindingActions } from './FindingCard';
import { FindingList } from './FindingList';
import { ReplyChecklist } from './ReplyChecklist';
import { ScoreCard } from './ScoreCard';
import { StillToFillIn } from './StillToFillIn';

interface Props extends Omit<FindingActions<'subject'>, 'canReplace'> {
  readonly view: View;
  /** The most pressing advice on the conversation, if there is any. */
  readonly advice: Advice | undefined;
  readonly onShowAdvice: () => void;
  readonly onInsert: (insertion: Insertion) => void;
}

/** The draft in the mail: its score, what was found in it, and what the reply owes; or what to do for it to appear. */
export function DraftTab({ view, advice, onShowAdvice, onInsert, ...actions }: Props) {
  const { snapshot, report } = view;
  return (
    <>
      {advice && <AdvicePointer advice={advice} onShow={onShowAdvice} />}
      {snapshot.draftId === null ? (
        <EmptyState title={t('noDraftTitle')}>
          <p>{t('noDraftOpen')}</p>
          <p>{t('noDraftUnseen')}</p>
        </EmptyState>
      ) : (
        <>
          <Judged view={view} {...actions} />
          <ReplyChecklist
            items={report.reply}
            client={firstNameOf(newestOf(snapshot.conversation))}
            onInsert={onInsert}
            busy={actions.busy}
          />
        </>
      )}
    </>
  );
}

type JudgedProps = Omit<FindingActions<'subject'>, 'canReplace'> & { readonly view: View };

/** The score, and the findings in the subject and in the draft. */
function Judged({ view, ...actions }: JudgedProps) {
  const { draft, subject } = view.report;
  const { draft: text, draftSubject = '' } = view.snapshot.conversation;
  return (
    <>
      {draft === null ? (
        <EmptyState title={t('emptyDraftTitle')}>
          <p>{t('emptyDraftAbout')}</p>
        </EmptyState>
      ) : (
        <ScoreCard
          assessment={draft}
          text={text}
          {...(subject && { subject: { assessment: subject, text: draftSubject } })}
        />
      )}
      <StillToFillIn blanks={view.report.blanks} text={text} onShow={actions.onShow} />
      {subject !== undefined && subject.findings.length > 0 && (
        <FindingList
          title={t('findingsInSubject')}
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
          title={t('findingsInDraft')}
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
