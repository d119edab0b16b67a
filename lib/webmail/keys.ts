/** Who takes which keys. */
interface KeyTaker {
  /** The host of our UI. */
  readonly host: Element;
  /** A key was pressed in our UI. */
  inside(event: KeyboardEvent): void;
  /** A key was pressed elsewhere; true takes it from the page. */
  outside(event: KeyboardEvent): boolean;
}

/**
 * Takes keys before the page does. Webmails have shortcuts of one letter; they would see our host element, no text
 * field, and archive the mail. This only holds if nobody on the page listens before us.
 */
export function takeKeys({ host, inside, outside }: KeyTaker, signal: AbortSignal): void {
  const take = (event: KeyboardEvent) => {
    if (event.composedPath().includes(host)) {
      event.stopImmediatePropagation();
      if (event.type === 'keydown' && event.isTrusted) inside(event);
    } else if (event.type === 'keydown' && event.isTrusted && !event.isComposing && outside(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, take, { capture: true, signal });
}

/** Whether a key is a shortcut of the browser's own. Ctrl+Enter is not: in mail it sends. */
export function isOfBrowser({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ((ctrlKey || metaKey) && key !== 'Enter') || /^F\d+$/.test(key);
}
