import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Finding } from '@/lib/model';
import { type FindingActions, FindingCard } from './FindingCard';
import styles from './FindingList.module.css';

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
    return <p className={styles.none}>Nothing here to mend: no words stand out.</p>;
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

/** When the card that had the focus is gone (applied, dismissed), the one in its place gets it. */
function useKeptFocus(list: { readonly current: HTMLUListElement | null }, keys: string) {
  const focused = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of `keys` that may lose the focus
  useEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return;
    const cards = list.current?.children;
    const next = cards?.[Math.min(focused.current, cards.length - 1)];
    next?.querySelector('button')?.focus();
  }, [keys]);
  return {
    onFocus(event: FocusEvent) {
      const cards = Array.from(list.current?.children ?? []);
      focused.current = cards.findIndex((card) => card.contains(event.target));
    },
    // React sends no blur for a card that it takes away itself: this is the person leaving.
    onBlur() {
      focused.current = null;
    },
  };
}

function moveInList(list: HTMLElement | null, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = Array.from(list?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? []);
  const at = buttons.indexOf(event.target as HTMLElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}
