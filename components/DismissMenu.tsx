import { ChevronDown } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { DismissalScope } from '@/lib/model';
import { scopeWords } from '@/lib/words';
import styles from './DismissMenu.module.css';

const reach: Record<DismissalScope, string> = {
  here: 'in this draft',
  conversation: 'in every reply of it',
  always: 'in every mail',
};

interface Props {
  /** How far a dismissal can reach where these words stand. With one choice it is a button, not a menu. */
  readonly scopes: readonly DismissalScope[];
  readonly onDismiss: (scope: DismissalScope) => void;
}

/** *Dismiss*, with the choice how far it reaches. */
export function DismissMenu({ scopes, onDismiss }: Props) {
  const [only, ...others] = scopes;
  if (only !== undefined && others.length === 0) {
    return (
      <button type="button" className={styles.button} onClick={() => onDismiss(only)}>
        Dismiss {scopeWords[only].toLowerCase()}
      </button>
    );
  }
  return <Menu scopes={scopes} onDismiss={onDismiss} />;
}

function Menu({ scopes, onDismiss }: Props) {
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
        Dismiss
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {open && (
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label="Dismiss"
          className={styles.menu}
          onKeyDown={onKeyDown}
        >
          {scopes.map((scope) => (
            <button
              key={scope}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                closeToOpener();
                onDismiss(scope);
              }}
            >
              {scopeWords[scope]} <span className={styles.reach}>{reach[scope]}</span>
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
