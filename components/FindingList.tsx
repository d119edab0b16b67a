import { type KeyboardEvent, useId, useRef } from 'react';
import type { Finding } from '@/lib/model';
import { t } from '@/lib/text';
import { type FindingActions, FindingCard } from './FindingCard';
import styles from './FindingList.module.css';
import { useKeptFocus } from './kept-focus';

interface Props extends FindingActions {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** The text that the findings point into. */
  readonly text: string;
}

/** All findings in a text, in its order. Arrow keys go from suggestion to suggestion, Enter takes one. */
export function FindingList({ title, findings, text, ...actions }: Props) {
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const keys = cardKeys(findings, text);
  const keptFocus = useKeptFocus(list, keys.join('\n'));

  if (findings.length === 0) {
    return <p className={styles.none}>{t('findingsNone')}</p>;
  }
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title} · {findings.length}
      </h2>
      <ul ref={list} className={styles.list} onKeyDown={(e) => moveInList(list.current, e)} {...keptFocus}>
        {findings.map((finding, index) => (
          <FindingCard key={keys[index]} finding={finding} text={text} {...actions} />
        ))}
      </ul>
    </section>
  );
}

/** Names that outlast an edit elsewhere in the text, so that an open card stays open and the focus where it is. */
function cardKeys(findings: readonly Finding[], text: string): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, start, end }) => {
    const name = `${rule} ${text.slice(start, end)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name} ${nth}`;
  });
}

function moveInList(list: HTMLElement | null, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = Array.from(list?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? []);
  const at = buttons.indexOf(event.target as HTMLElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}
