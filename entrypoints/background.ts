import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followCalls } from '@/lib/browser/calls';
import { backgroundChecks } from '@/lib/browser/checks';
import { detectLanguage } from '@/lib/browser/detect-language';
import { dismiss, dismissedAmong, type FindingPlace, watchDismissals } from '@/lib/browser/dismissals';
import { answerInBackground, sendToPage, tellPanel } from '@/lib/browser/messages';
import { followOwnSites } from '@/lib/browser/own-sites';
import { pausedAt, watchPauses } from '@/lib/browser/pauses';
import { followPromises } from '@/lib/browser/promises';
import { rememberSent } from '@/lib/browser/sent';
import { openOnToolbarClick, openSidePanel } from '@/lib/browser/side-panel';
import { guard, keepFromPages, team } from '@/lib/browser/storage';
import { followSurroundings } from '@/lib/browser/surroundings';
import { ownTexts, readTextsFromBrowser } from '@/lib/browser/texts';
import { createJudge } from '@/lib/coach/judge';
import { withoutFindings } from '@/lib/engine/score';
import type { Conversation, DraftAssessment, Report } from '@/lib/model';

/** The brain: hosts the engine and answers the mail page and the side panel. Stores no text. */
export default defineBackground(() => {
  void readTextsFromBrowser(ownTexts);
  const judge = createJudge(detectLanguage);
  const surroundings = followSurroundings();
  /** Mail tabs that were told of a pause: what they had asked before it is of no interest to the panel any more. */
  const paused = new Set<number>();

  async function undismissed(
    assessment: DraftAssessment,
    text: string,
    place: FindingPlace,
  ): Promise<DraftAssessment> {
    const dismissed = await dismissedAmong(assessment.findings, text, place, Date.now());
    return withoutFindings(assessment, (finding) => dismissed.has(finding));
  }

  async function report(conversation: Conversation, place: FindingPlace): Promise<Report> {
    const known = await surroundings.of(conversation, Date.now());
    const { draft, subject, ...rest } = await judge(conversation, known);
    return {
      ...rest,
      draft: draft && (await undismissed(draft, conversation.draft, place)),
      ...(subject && { subject: await undismissed(subject, conversation.draftSubject ?? '', place) }),
    };
  }

  answerInBackground(
    {
      async judge(snapshot, sender) {
        const answer = await report(snapshot.conversation, snapshot);
        const { tabId, isOurPage } = sender;
        if (!isOurPage && tabId !== undefined && snapshot.active && !paused.has(tabId)) {
          void tellPanel('view', { tabId, snapshot, report: answer });
        }
        void surroundings.meet(snapshot.conversation, answer, Date.now()).catch(forget);
        return answer;
      },
      judgeText: ({ text }) => report({ thread: [], draft: text }, { draftId: null, conversationId: null }),
      dismiss: (request) => dismiss(request, Date.now()),
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
      isGuarded: () => guard.getValue(),
      texts: ownTexts,
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
  team.watch(() => tellPages('rejudge'));
  guard.watch(() => tellPages('checkGuard'));
  followPromises();
  followCalls();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  followOwnSites();
  keepFromPages();
  openOnToolbarClick();
});

/** The storage may be full: then nothing of it is remembered, and all else goes on. */
function forget(): void {}
