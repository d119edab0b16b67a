import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followCalls } from '@/lib/browser/calls';
import { backgroundChecks } from '@/lib/browser/checks';
import { startCoaching } from '@/lib/browser/coaching';
import { watchDismissals } from '@/lib/browser/dismissals';
import { answerInBackground, sendToPage, tellPanel } from '@/lib/browser/messages';
import { followOwnSites } from '@/lib/browser/own-sites';
import { followAddress } from '@/lib/browser/pack-address';
import { packHandlers } from '@/lib/browser/pack-messages';
import { watchLayers } from '@/lib/browser/packs';
import { pausedAt, watchPauses } from '@/lib/browser/pauses';
import { followPolicy } from '@/lib/browser/policy';
import { followPromises } from '@/lib/browser/promises';
import { isGuarded, watchGuard } from '@/lib/browser/send-guard';
import { rememberSent } from '@/lib/browser/sent';
import { openOnToolbarClick, openSidePanel } from '@/lib/browser/side-panel';
import { keepFromPages } from '@/lib/browser/storage';
import { ownTexts, readTextsFromBrowser } from '@/lib/browser/texts';

/** The brain: hosts the engine and answers the mail page and the side panel. Stores no text. */
export default defineBackground(() => {
  void readTextsFromBrowser(ownTexts);
  const coaching = startCoaching();
  /** Mail tabs that were told of a pause: what they had asked before it is of no interest to the panel any more. */
  const paused = new Set<number>();

  answerInBackground(
    {
      async judge(snapshot, sender) {
        const answer = await coaching.report(snapshot.conversation, snapshot, Date.now());
        const { tabId, isOurPage } = sender;
        if (!isOurPage && tabId !== undefined && snapshot.active && !paused.has(tabId)) {
          void tellPanel('view', { tabId, snapshot, report: answer });
        }
        void coaching.meet(snapshot.conversation, answer, Date.now()).catch(forget);
        return answer;
      },
      judgeText: ({ text }) => coaching.report({ thread: [], draft: text }, nowhere, Date.now()),
      dismiss: (request) => coaching.dismiss(request, Date.now()),
      openPanel: (_, sender) => openSidePanel(sender.tabId!),
      sent(sent, { tabId, url }) {
        if (tabId !== undefined) void tellPanel('sent', { tabId, sent });
        if (url !== undefined) void rememberSent(sent, url, Date.now()).catch(forget);
      },
      async pausedAt(place, { tabId }) {
        const scope = await pausedAt(place, Date.now());
        if (tabId === undefined) return scope;
        paused.delete(tabId);
        if (scope !== null) {
          paused.add(tabId);
          void tellPanel('paused', { tabId, scope });
        }
        return scope;
      },
      isGuarded,
      texts: ownTexts,
      ...packHandlers(coaching.layers),
    },
    backgroundChecks,
  );

  async function tellPages(kind: 'rejudge' | 'checkPause' | 'checkGuard'): Promise<void> {
    for (const tab of await browser.tabs.query({})) {
      // Not every tab is a mail tab, and only our part in it can say: elsewhere there is nobody to tell.
      void sendToPage(tab.id!, kind, null).catch(() => {});
    }
  }
  watchDismissals(() => tellPages('rejudge'));
  watchPauses(() => tellPages('checkPause'));
  watchLayers(() => tellPages('rejudge'));
  watchGuard(() => tellPages('checkGuard'));
  followPolicy();
  followAddress();
  followPromises();
  followCalls();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  followOwnSites();
  keepFromPages();
  openOnToolbarClick();
});

const nowhere = { draftId: null, conversationId: null };

/** The storage may be full: then nothing of it is remembered, and all else goes on. */
function forget(): void {}
