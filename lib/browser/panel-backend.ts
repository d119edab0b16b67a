import { browser } from 'wxt/browser';
import type { PanelBackend } from '@/components/backend';
import type { View } from '@/lib/model';
import { keepCall, watchCalls } from './calls';
import { listDismissals, restore, watchDismissals } from './dismissals';
import { answerInPanel, sendToBackground, sendToPage } from './messages';
import { readSite, unreadSite } from './own-sites';
import { pause, resume } from './pauses';
import { dropPromise, openPromise } from './promises';
import { guard } from './storage';
import { exportYou, watchYou, wipeYou } from './you';

/**
 * What the panel needs of the world, over the extension's messages. The panel beside a window follows that
 * window's active tab; opened as a page of its own with `?tab=7`, it stays with tab 7.
 */
export function panelBackend(): PanelBackend {
  const tab = followTab();
  return {
    apply: ({ tabId, ...replacement }) => sendToPage(tabId, 'apply', replacement),
    insert: ({ tabId, ...insertion }) => sendToPage(tabId, 'insert', insertion),
    startBreak: ({ tabId, ...request }) => sendToPage(tabId, 'startBreak', request),
    endBreak: ({ tabId }) => sendToPage(tabId, 'endBreak', null),
    show: ({ tabId, ...place }) => sendToPage(tabId, 'show', place),
    judgeText: (request) => sendToBackground('judgeText', request),
    dismiss: (request) => sendToBackground('dismiss', request),
    restore: ({ key }) => restore(key),
    pause: async (scope) => pause(scope, await tab.ask('place'), Date.now()),
    resume: async () => resume(await tab.ask('place')),
    async selfCheck() {
      const { version } = browser.runtime.getManifest();
      return { version, browser: navigator.userAgent, ...(await tab.ask('selfCheck')) };
    },
    ...tab.watchers,
    readSite: ({ tabId, origin }) => readSite(tabId, origin),
    watchYou,
    watchCalls,
    keepCall,
    openPromise,
    dropPromise,
    setGuard: (isOn) => guard.setValue(isOn),
    exportYou,
    wipeYou,
    openSettings: () => browser.runtime.openOptionsPage(),
    watchDismissals(changed) {
      const tell = async () => changed(await listDismissals(Date.now()));
      watchDismissals(tell);
      void tell();
    },
  };
}

/** The tab beside the panel: what to ask it, and what it shows. */
function followTab() {
  const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
  let shown: number | null = null;
  let newest = Number.NEGATIVE_INFINITY;
  /** Counts what may overtake an answer that is on its way. */
  let turn = 0;
  let changed: Parameters<PanelBackend['watchView']>[0] = () => {};
  let paused: Parameters<PanelBackend['watchPause']>[0] = () => {};
  let sent: Parameters<PanelBackend['watchSent']>[0] = () => {};

  /** Passes a view on, unless it is of another tab or older than what was passed on already. */
  function offer(view: View) {
    if (view.tabId !== shown || view.snapshot.revision < newest) return;
    newest = view.snapshot.revision;
    changed(view);
  }

  async function follow() {
    turn += 1;
    const asked = turn;
    const tabId = fixed ?? (await activeTab());
    if (asked !== turn) return;
    shown = tabId;
    newest = Number.NEGATIVE_INFINITY;
    const view = tabId === null ? null : await look(tabId);
    if (asked !== turn || view === 'paused') return; // of a pause the background tells
    if (view === null) return offerNothing(tabId);
    offer(view);
  }

  async function offerNothing(tabId: number | null) {
    const origin = tabId === null ? null : await unreadSite(tabId);
    if (shown !== tabId || newest > Number.NEGATIVE_INFINITY) return;
    if (tabId === null || origin === null) changed(null);
    else changed(null, { tabId, origin });
  }

  answerInPanel({
    view: offer,
    sent(told) {
      if (told.tabId === shown) sent(told.sent);
    },
    paused({ tabId, scope }) {
      if (tabId !== shown) return;
      turn += 1;
      newest = Number.NEGATIVE_INFINITY; // once resumed, the page counts from 1 again
      paused(scope);
    },
  });
  browser.tabs.onActivated.addListener(follow);
  browser.action.onClicked.addListener(follow); // it lets us look at a page that we do not read yet
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === shown && change.status === 'complete') void follow();
  });
  return {
    /** @throws when nothing of ours is there */
    ask: <K extends 'place' | 'selfCheck'>(kind: K) => sendToPage(shown ?? -1, kind, null as never),
    watchers: {
      watchView(told) {
        changed = told;
        void follow();
      },
      watchPause(told) {
        paused = told;
      },
      watchSent(told) {
        sent = told;
      },
    } satisfies Partial<PanelBackend>,
  };
}

/** What a tab shows now; null when it holds nothing of ours. */
async function look(tabId: number): Promise<View | 'paused' | null> {
  try {
    const snapshot = await sendToPage(tabId, 'look', null);
    if (snapshot === null) {
      await sendToPage(tabId, 'checkPause', null);
      return 'paused';
    }
    return { tabId, snapshot, report: await sendToBackground('judge', snapshot) };
  } catch {
    return null;
  }
}

/** The tab to show: the window's active one. Whether it is a mail tab only our part in it can say. */
async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
