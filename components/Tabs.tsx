import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '@/lib/text';
import styles from './Tabs.module.css';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface Props<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What the selected tab holds. */
  readonly children: ReactNode;
}

/** A row of tabs over what the selected one holds. Arrow keys, Home and End move and select. */
export function Tabs<Id extends string>({ tabs, selected, onSelect, children }: Props<Id>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);

  const before = useRef(selected);
  // What opened the tab may have gone with the one before it: the focus is not lost with it.
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    if (document.activeElement !== document.body) return;
    row.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [selected]);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    (row.current?.children[tabs.indexOf(tab)] as HTMLElement | undefined)?.focus();
  }

  return (
    <>
      <div
        ref={row}
        role="tablist"
        aria-label={t('extensionName')}
        className={styles.row}
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}${tab.id}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={tab.id === selected}
            aria-controls={`${id}panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${selected}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
