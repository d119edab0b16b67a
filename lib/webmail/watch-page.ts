/** The page is read again at most once in this time, in ms. */
const interval = 150;

/** What shows and hides parts of a page. */
const attributeFilter = ['class', 'style', 'hidden'];

/** Calls when the page has changed, and once at the start. Costs nothing while nothing changes. */
export function watchPage(page: Document, changed: () => void, signal: AbortSignal): void {
  let timer = 0;
  const observer = new MutationObserver(() => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      changed();
    }, interval);
  });
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  changed();
}
