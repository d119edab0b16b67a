import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundChecks } from '@/lib/browser/checks';
import { dismiss, dismissedAmong, type Place, watchDismissals } from '@/lib/browser/dismissals';
import { mailHosts } from '@/lib/browser/hosts';
import { answerInBackground, sendToPage, tellPanel } from '@/lib/browser/messages';
import { openOnToolbarClick, openSidePanel } from '@/lib/browser/side-panel';
import { keepFromPages } from '@/lib/browser/storage';
import { createJudge } from '@/lib/coach/judge';
import { withoutFindings } from '@/lib/engine/score';
import type { Conversation, Report } from '@/lib/model';

/** The brain: hosts the engine and answers the mail page and the side panel. Keeps no text. */
export default defineBackground(() => {
  const judge = createJudge();

  async function report(conversation: Conversation, place: Place): Promise<Report> {
    const full = await judge(conversation);
    if (full.draft === null) return full;
    const dismissed = await dismissedAmong(full.draft.findings, conversation.draft, place, Date.now());
    return { ...full, draft: withoutFindings(full.draft, (finding) => dismissed.has(finding)) };
  }

  answerInBackground(
    {
      async judge(snapshot, sender) {
        const answer = await report(snapshot.conversation, snapshot);
        if (!sender.isOurPage && sender.tabId !== undefined && snapshot.active) {
          void tellPanel('view', { tabId: sender.tabId, snapshot, report: answer });
        }
        return answer;
      },
      judgeText: ({ text }) => report({ thread: [], draft: text }, { draftId: null, conversationId: null }),
      dismiss: (request) => dismiss(request, Date.now()),
      openPanel: (_, sender) => openSidePanel(sender.tabId!),
    },
    backgroundChecks,
  );

  watchDismissals(async () => {
    for (const tab of await browser.tabs.query({ url: [...mailHosts] })) {
      // A tab that was open before the extension was installed holds nothing of ours: nobody to tell.
      void sendToPage(tab.id!, 'rejudge', null).catch(() => {});
    }
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  keepFromPages();
  openOnToolbarClick();
});
