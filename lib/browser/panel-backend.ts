import { browser } from 'wxt/browser';
import type { PanelBackend } from '@/components/backend';
import type { View } from '@/lib/model';
import { listDismissals, restore, watchDismissals } from './dismissals';
import { mailHosts } from './hosts';
import { answerInPanel, sendToBackground, sendToPage } from './messages';

/**
 * What the panel needs of the world, over the extension's messages. The panel beside a window follows that
 * window's active tab; opened as a page of its own with `?tab=7`, it stays with tab 7.
 */
export function panelBackend(): PanelBackend {
  return {
    apply: ({ tabId, ...replacement }) => sendToPage(tabId, 'apply', replacement),
    show: ({ tabId, ...place }) => sendToPage(tabId, 'show', place),
    judgeText: (request) => sendToBackground('judgeText', request),
    dismiss: (request) => sendToBackground('dismiss', request),
    restore: ({ key }) => restore(key),
    watchView,
    watchDismissals(changed) {
      const tell = async () => changed(await listDismissals(Date.now()));
      watchDismissals(tell);
      void tell();
    },
  };
}

function watchView(changed: (view: View | null) => void): void {
  const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
  let shown: number | null = null;
  let newest = Number.NEGATIVE_INFINITY;

  /** Passes a view on, unless it is of another tab or older than what was passed on already. */
  function offer(view: View) {
    if (view.tabId !== shown || view.snapshot.revision < newest) return;
    newest = view.snapshot.revision;
    changed(view);
  }

  async function follow() {
    const tabId = fixed ?? (await activeTab());
    shown = tabId;
    newest = Number.NEGATIVE_INFINITY;
    const view = tabId === null ? null : await look(tabId);
    if (view !== null) offer(view);
    else if (shown === tabId) changed(null);
  }

  answerInPanel({ view: offer });
  browser.tabs.onActivated.addListener(follow);
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === shown && change.status === 'complete') void follow();
  });
  void follow();
}

/** What a tab shows now; null when it holds nothing of ours. */
async function look(tabId: number): Promise<View | null> {
  try {
    const snapshot = await sendToPage(tabId, 'look', null);
    return { tabId, snapshot, report: await sendToBackground('judge', snapshot) };
  } catch {
    return null;
  }
}

/** The mail tab to show: the window's active tab. */
async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true, url: [...mailHosts] });
  return tab?.id ?? null;
}
