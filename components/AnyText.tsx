import { useId, useRef, useState } from 'react';
import type { Finding, Span, Suggestion } from '@/lib/model';
import { t } from '@/lib/text';
import styles from './AnyText.module.css';
import { FindingList } from './FindingList';
import { Fold } from './Fold';
import note from './Note.module.css';
import { applyWords, type Judged } from './panel-store';
import { ScoreCard } from './ScoreCard';

interface Props {
  /** What stands in the box. */
  readonly text: string;
  /** The last text that was judged; it may be behind `text`. */
  readonly judged: Judged;
  readonly onText: (text: string) => void;
  readonly onDismiss: (finding: Finding) => void;
  readonly onNotice: (words: string) => void;
}

/** A box for any text, judged as a draft; nothing of it is kept. It is folded away until it is wanted. */
export function AnyText({ text, judged, onText, onDismiss, onNotice }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(text !== '');
  const { assessment } = judged;

  /** Says whether the box still holds the text whose spans we have. */
  function holds(): boolean {
    const same = box.current?.value === judged.text;
    if (!same) onNotice(applyWords('changed'));
    return same;
  }

  function apply({ start, end, replacement }: Suggestion) {
    if (!holds() || box.current === null) return;
    replaceInBox(box.current, { start, end }, replacement);
    onNotice(t('anyTextReplaced'));
  }

  function show({ start, end }: Span) {
    if (!holds()) return;
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  }

  return (
    <Fold title={t('anyTextTitle')} open={open} onToggle={setOpen}>
      <div className={note.place}>
        <label htmlFor={id} className={note.label}>
          {t('anyTextLabel')}
        </label>
        <textarea
          ref={box}
          id={id}
          className={note.box}
          rows={7}
          placeholder={t('anyTextHint')}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      {assessment && (
        <div className={styles.judged}>
          <ScoreCard name={t('anyTextScore')} assessment={assessment} text={judged.text} />
          {assessment.unjudged === undefined && (
            <FindingList
              title={t('findingsInText')}
              findings={assessment.findings}
              text={judged.text}
              onApply={apply}
              onShow={show}
              onDismiss={onDismiss}
              scopes={['always']}
              canReplace={() => true}
              onCopy={() => {}}
              busy={false}
            />
          )}
        </div>
      )}
    </Fold>
  );
}

/** Replaces as typing does, so that undo knows of it. `execCommand` is the only way to that. */
function replaceInBox(box: HTMLTextAreaElement, { start, end }: Span, replacement: string): void {
  box.focus();
  box.setSelectionRange(start, end);
  document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
}
