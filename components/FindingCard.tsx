import { CornerDownLeft } from 'lucide-react';
import { useId, useState } from 'react';
import { scopesFor } from '@/lib/dismissal-scopes';
import type { DismissalScope, Finding, Span, Suggestion } from '@/lib/model';
import { t } from '@/lib/text';
import { categoryWords, excerpt, practiceWords, severityWords } from '@/lib/words';
import { BracketedWords } from './BracketedWords';
import { DismissMenu } from './DismissMenu';
import styles from './FindingCard.module.css';

/** What the person can do about the findings in a text, or in the named part of it. */
export interface FindingActions<Part = never> {
  readonly onApply: (suggestion: Suggestion, part?: Part) => void;
  /** Whether a span of the text can be changed exactly; else calmer words for it can only be copied. */
  readonly canReplace: (span: Span) => boolean;
  readonly onCopy: (words: string) => void;
  readonly onShow: (span: Span, part?: Part) => void;
  readonly onDismiss: (finding: Finding, scope: DismissalScope, part?: Part) => void;
  /** How far a dismissal can reach where this text stands. */
  readonly scopes: readonly DismissalScope[];
  /** Whether a replacement is on its way; another has to wait for it. */
  readonly busy: boolean;
}

interface Props extends FindingActions {
  readonly finding: Finding;
  /** The text that the finding points into. */
  readonly text: string;
}

/** One finding: the words, what the reader may feel, calmer words, *Why* and *Dismiss*. */
export function FindingCard({ finding, text, onShow, onDismiss, scopes, ...actions }: Props) {
  const [whyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.phrase}
          title={t('showInText')}
          onClick={() => onShow(finding)}
        >
          <span className={styles.mark} data-severity={finding.severity}>
            {text.slice(finding.start, finding.end)}
          </span>
        </button>
        <span className={styles.category}>
          {categoryWords(finding.category)}
          <span className="unseen">, {severityWords(finding.severity)}</span>
        </span>
      </div>
      <p className={styles.message}>{finding.message}</p>
      {finding.suggestions.map((suggestion, index) => (
        <SuggestionButton
          key={`${suggestion.start} ${suggestion.replacement}`}
          suggestion={suggestion}
          instead={insteadOf(finding, suggestion, text)}
          first={index === 0}
          {...actions}
        />
      ))}
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.why}
          aria-expanded={whyOpen}
          aria-controls={whyId}
          onClick={() => setWhyOpen(!whyOpen)}
        >
          {t('why')}
        </button>
        <DismissMenu scopes={scopesFor(finding, scopes)} onDismiss={(scope) => onDismiss(finding, scope)} />
      </div>
      <div id={whyId} className={styles.reason} hidden={!whyOpen}>
        <p>{practiceWords(finding.practice)}</p>
        {finding.isLocked && <p>{t('reach_lockedFinding')}</p>}
        {finding.source && <p className={styles.source}>{t('source', { source: finding.source })}</p>}
      </div>
    </li>
  );
}

interface SuggestionProps extends Pick<FindingActions, 'canReplace' | 'onCopy' | 'busy' | 'onApply'> {
  readonly suggestion: Suggestion;
  /** The words that it replaces, where they are more than those of the finding. */
  readonly instead: string | null;
  readonly first: boolean;
}

function SuggestionButton({ suggestion, instead, first, ...actions }: SuggestionProps) {
  const { canReplace, onCopy, busy, onApply } = actions;
  const isExact = canReplace(suggestion);
  if (!isExact && suggestion.replacement === '') return null; // no words that could be copied
  return (
    <button
      type="button"
      className={first ? styles.first : styles.other}
      data-suggestion=""
      aria-disabled={busy}
      onClick={() => (isExact ? onApply(suggestion) : onCopy(suggestion.replacement))}
    >
      <span className={styles.words}>
        {suggestion.replacement === '' ? (
          t('removeIt')
        ) : (
          <>
            <span className="unseen">{isExact ? t('replaceWith') : t('copyWords')} </span>
            <BracketedWords>{suggestion.replacement}</BracketedWords>
          </>
        )}
        {instead !== null && <span className={styles.instead}>{t('insteadOf', { words: instead })}</span>}
      </span>
      {!isExact && (
        <span className={styles.copy} aria-hidden="true">
          {t('copy')}
        </span>
      )}
      {first && (
        <span className={styles.key}>
          <CornerDownLeft size={11} aria-hidden="true" />
        </span>
      )}
    </button>
  );
}

function insteadOf(finding: Finding, suggestion: Suggestion, text: string): string | null {
  const wider = suggestion.start < finding.start || suggestion.end > finding.end;
  return wider ? excerpt(text, suggestion) : null;
}
