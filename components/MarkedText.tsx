import type { ComponentProps } from 'react';
import type { Severity, Span } from '@/lib/model';
import styles from './MarkedText.module.css';

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'className' | 'children'> {
  readonly value: string;
  /** Words to underline, in the order of the text. */
  readonly marks: readonly Mark[];
  /** What stands before each line; null where nothing does. */
  readonly signs?: readonly LineSign[];
}

/** Words of a text that were found, and how grave that is. */
export interface Mark extends Span {
  readonly severity: Severity;
}

/** Whether a line is as it should be. Shown to eyes only; the same is said in words below. */
export type LineSign = 'good' | 'bad' | 'none';

/**
 * A box for text, as high as its text, with words underlined as in a mail: a copy of the text lies under it, of which
 * only the lines are seen.
 */
export function MarkedText({ value, marks, signs, ...field }: Props) {
  let start = 0;
  const lines = value.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
  return (
    <div className={styles.box} data-signs={signs !== undefined}>
      <div className={styles.under} aria-hidden="true">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
          <div key={at} className={styles.line} data-sign={signs?.[at] ?? 'none'}>
            {piecesOf(line, marks)}
          </div>
        ))}
      </div>
      <textarea {...field} className={styles.text} value={value} />
    </div>
  );
}

/** A line in pieces, the marked ones in elements of their own. A blank at the end keeps it as high as a line. */
function piecesOf({ text, start }: { text: string; start: number }, marks: readonly Mark[]) {
  const pieces = [];
  let done = 0;
  for (const mark of marks) {
    const from = Math.max(mark.start - start, done);
    const to = Math.min(mark.end - start, text.length);
    if (from >= to) continue;
    pieces.push(
      text.slice(done, from),
      <span key={from} className={styles.mark} data-severity={mark.severity}>
        {text.slice(from, to)}
      </span>,
    );
    done = to;
  }
  return [...pieces, text.slice(done), ' '];
}
