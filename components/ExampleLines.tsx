import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Severity } from '@/lib/model';
import { readExample } from '@/lib/packs/examples';
import { t } from '@/lib/text';
import styles from './ExampleLines.module.css';
import { linesIn, listOf, withBrackets } from './example-text';
import { type LineSign, type Mark, MarkedText } from './MarkedText';
import { Problems } from './Problems';

interface Props {
  /** Which part of the rule it is, for what leads there. */
  readonly part: string;
  readonly name: string;
  readonly about: string;
  readonly examples: readonly string[];
  /** Whether words of theirs are to be marked as flagged. */
  readonly hasMarks: boolean;
  readonly severity: Severity;
  /** Whether they have been tried on the rule as it stands. */
  readonly isTried: boolean;
  /** What is wrong with all of them together, or with one by its place. */
  readonly problems: (at?: number) => readonly string[];
  readonly onChange: (examples: readonly string[]) => void;
}

/** Sentences of a rule, one a line, each with a sign whether the rule does with it what it should. */
export function ExampleLines(props: Props) {
  const { name, about, examples, hasMarks, problems, onChange } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState('');
  // Blank lines are no examples, but stay while somebody writes.
  const text = listOf(written).join('\n') === examples.join('\n') ? written : examples.join('\n');

  function write(next: string) {
    setWritten(next);
    onChange(listOf(next));
  }

  function mark() {
    const { current } = box;
    if (current === null) return;
    const { selectionStart: start, selectionEnd: end } = current;
    const marked = withBrackets(text, { start, end });
    if (marked === null) return;
    write(marked.text);
    current.focus();
    setTimeout(() => current.setSelectionRange(marked.start, marked.end)); // once it is drawn
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!hasMarks || event.key.toLowerCase() !== 'b' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    mark();
  }

  const lines = linesIn(text);
  const wrong = lines.flatMap(({ place, line }) =>
    place === null ? [] : problems(place).map((words) => t('edit_exampleWrong', { line: line + 1, words })),
  );
  const all = [...problems(), ...wrong];
  return (
    <section className={styles.field} data-part={props.part} aria-labelledby={`${id}name`}>
      <div className={styles.head}>
        <h3 id={`${id}name`} className={styles.name}>
          {name}
        </h3>
        {hasMarks && (
          <button type="button" className={styles.mark} title={t('edit_markKeys')} onClick={mark}>
            {t('edit_mark')}
          </button>
        )}
      </div>
      <MarkedText
        ref={box}
        aria-labelledby={`${id}name`}
        aria-describedby={all.length > 0 ? `${id}about ${id}wrong` : `${id}about`}
        aria-invalid={all.length > 0}
        rows={1}
        spellCheck={false}
        value={text}
        marks={hasMarks ? marksIn(lines, props.severity) : []}
        signs={lines.map(({ place }) => signOf(place, props))}
        onChange={({ target }) => write(target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}about`} className={styles.about}>
        {about}
        {props.isTried && all.length === 0 && examples.length > 0 && (
          <span className="unseen"> {t('edit_examplesGood')}</span>
        )}
      </p>
      <Problems id={`${id}wrong`} problems={all} />
    </section>
  );
}

function signOf(place: number | null, { problems, isTried }: Props): LineSign {
  if (place === null) return 'none';
  if (problems(place).length > 0) return 'bad';
  return isTried ? 'good' : 'none';
}

/** The words in brackets, where they stand in the box. */
function marksIn(lines: ReturnType<typeof linesIn>, severity: Severity): Mark[] {
  return lines.flatMap(({ text, start }) =>
    readExample(text).marked.map((mark, at) => ({
      // Each pair before it has taken two characters, and its own first one more.
      start: start + mark.start + 2 * at + 1,
      end: start + mark.end + 2 * at + 1,
      severity,
    })),
  );
}
