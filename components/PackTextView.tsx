import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { PackProblem } from '@/lib/packs/locate';
import { t } from '@/lib/text';
import styles from './PackTextView.module.css';
import { ProblemLinks } from './ProblemLinks';
import type { EditorData } from './pack-editor';
import { changedEnd, offsetAt } from './text-places';

interface Props {
  readonly text: string;
  readonly problems: readonly PackProblem[];
  /** Where the caret is to go. */
  readonly caret: EditorData['caret'];
  readonly onText: (text: string) => void;
  readonly onGoTo: (place: PackProblem) => void;
}

/** A pack as it is written, with the numbers of its lines, and what is wrong with it below. */
export function PackTextView({ text, problems, caret, onText, onGoTo }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  const numbers = useMemo(() => numbersOf(text, problems), [text, problems]);
  useCaretAfterUndo(box, text);

  useEffect(() => {
    const { current } = box;
    if (caret === null || current === null) return;
    const at = offsetAt(current.value, caret.place);
    current.focus();
    current.setSelectionRange(at, at);
    scrollToLine(current, caret.place.line);
  }, [caret]);

  return (
    <section className={styles.view} aria-labelledby={`${id}name`}>
      <h2 id={`${id}name`} className={styles.title}>
        {t('edit_text')}
      </h2>
      <div className={styles.box}>
        <pre ref={gutter} className={styles.numbers} aria-hidden="true">
          {numbers}
        </pre>
        <textarea
          ref={box}
          className={styles.text}
          aria-labelledby={`${id}name`}
          aria-describedby={`${id}problems`}
          aria-invalid={problems.length > 0}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
          value={text}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={keepIndentation}
          onScroll={({ currentTarget }) => {
            if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
      <ProblemLinks id={`${id}problems`} problems={problems} onGoTo={onGoTo} />
    </section>
  );
}

/** The numbers of the lines, with a sign at those that something is wrong with. */
function numbersOf(text: string, problems: readonly PackProblem[]): string {
  const wrong = new Set(problems.map(({ line }) => line));
  return text
    .split('\n')
    .map((_, at) => (wrong.has(at + 1) ? `▲ ${at + 1}` : `${at + 1}`))
    .join('\n');
}

/** Browsers put the caret at the end of a text that was put in place of another: it belongs where something changed. */
function useCaretAfterUndo(box: { readonly current: HTMLTextAreaElement | null }, text: string) {
  const before = useRef(text);
  useLayoutEffect(() => {
    const { current } = box;
    const old = before.current;
    before.current = text;
    if (current === null || old === text || document.activeElement !== current) return;
    const isAtEnd = current.selectionStart === text.length && current.selectionEnd === text.length;
    const at = changedEnd(old, text);
    if (isAtEnd && at < text.length) current.setSelectionRange(at, at);
  }, [box, text]);
}

/** A new line begins where the one before it does. */
function keepIndentation(event: KeyboardEvent<HTMLTextAreaElement>) {
  const { currentTarget: box } = event;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const start = box.value.lastIndexOf('\n', box.selectionStart - 1) + 1;
  const [indent] = /^ */.exec(box.value.slice(start, box.selectionStart))!;
  if (indent === '') return;
  event.preventDefault();
  // As typing does, so that the change is told. `execCommand` is the only way to that.
  document.execCommand('insertText', false, `\n${indent}`);
}

function scrollToLine(box: HTMLTextAreaElement, line: number) {
  const height = Number.parseFloat(getComputedStyle(box).lineHeight);
  const top = (line - 1) * height;
  if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 2 * height)
    box.scrollTop = top - box.clientHeight / 3;
}
