import { ChevronDown } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './Menu.module.css';

interface Item<Id> {
  readonly id: Id;
  readonly name: string;
  /** How far it reaches, after its name. */
  readonly reach: string;
}

interface Props<Id> {
  readonly name: string;
  readonly items: readonly Item<Id>[];
  readonly onPick: (id: Id) => void;
}

/** A button that opens a menu. Arrow keys move in it, Enter picks, Escape goes back to the button. */
export function Menu<Id extends string>({ name, items, onPick }: Props<Id>) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    menu.current?.scrollIntoView({ block: 'nearest' });
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [open]);

  function closeToOpener() {
    setOpen(false);
    opener.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') closeToOpener();
    else if (!moveInMenu(menu.current, event.key)) return;
    event.preventDefault();
  }

  function closeWhenLeft(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left its buttons
    <div className={styles.place} onBlur={closeWhenLeft}>
      <button
        ref={opener}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
        }}
      >
        {name}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {open && (
        <div ref={menu} id={id} role="menu" aria-label={name} className={styles.menu} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                closeToOpener();
                onPick(item.id);
              }}
            >
              {item.name} <span className={styles.reach}>{item.reach}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Moves the focus in an open menu by one key; says whether it was a key of the menu. */
function moveInMenu(menu: HTMLElement | null, key: string): boolean {
  const items = Array.from(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  items.at(to % items.length)?.focus();
  return true;
}
