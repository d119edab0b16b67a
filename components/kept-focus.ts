import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * When the button of a list that had the focus is gone (applied, dismissed), the next one gets it: of the entry in its
 * place or after it, else of the last that has one.
 *
 * @param keys change when the entries do
 */
export function useKeptFocus(list: { readonly current: HTMLElement | null }, keys: string) {
  const focused = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of `keys` that may lose the focus
  useEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return;
    const entries = Array.from(list.current?.children ?? []);
    const buttonOf = (entry: Element) => entry.querySelector('button');
    const after = entries.slice(focused.current).find(buttonOf);
    const next = after ?? entries.findLast(buttonOf);
    if (next) buttonOf(next)?.focus();
  }, [keys]);
  return {
    onFocus(event: FocusEvent) {
      const entries = Array.from(list.current?.children ?? []);
      focused.current = entries.findIndex((entry) => entry.contains(event.target));
    },
    // React sends no blur for an entry that it takes away itself: this is the person leaving.
    onBlur() {
      focused.current = null;
    },
  };
}
