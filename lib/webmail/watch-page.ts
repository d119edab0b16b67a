/** The page is read again at most once in this time, in ms. */
const interval = 150;

/** What shows and hides parts of a page. */
const attributeFilter = ['class', 'style', 'hidden'];

/** What may change colours without any change of the page: a style sheet that has arrived, a colour that has faded. */
const colouring = ['load', 'transitionend'];

/** Calls when the page or its theme has changed, and once at the start. Costs nothing while nothing changes. */
export function watchPage(page: Document, changed: () => void, signal: AbortSignal): void {
  let timer = 0;
  const soon = () => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      changed();
    }, interval);
  };
  const observer = new MutationObserver(soon);
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter });
  // Themes are set here, in an attribute of any name.
  observer.observe(page.documentElement, { attributes: true });
  for (const type of colouring) page.addEventListener(type, soon, { capture: true, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  changed();
}
