import { defineContentScript } from 'wxt/utils/define-content-script';
import { mailHosts } from '@/lib/browser/hosts';
import { answerInPage, sendToBackground } from '@/lib/browser/messages';
import { readTextsFromBrowser } from '@/lib/browser/texts';
import { adapterFor } from '@/lib/webmail/adapter-for';
import { BreakCover } from '@/lib/webmail/break-cover';
import { type Background, Page } from '@/lib/webmail/page';
import { PageSwitch } from '@/lib/webmail/page-switch';
import '@/lib/webmail/marks.css';

/** The eyes and hands on the mail page. It starts before the page does, so that our keys are ours first. */
export default defineContentScript({
  matches: [...mailHosts],
  runAt: 'document_start',
  // Outlook opens a window of its own as `about:blank` and fills it by script.
  matchOriginAsFallback: true,
  main(ctx) {
    void readTextsFromBrowser(
      () => sendToBackground('texts', null),
      () => void ctx.isInvalid, // asking aborts `ctx.signal`
    );
    /** An extension that was updated under the page answers no more: then we leave the page as if never there. */
    const answerOf = async <A>(asked: Promise<A>): Promise<A> => {
      try {
        return await asked;
      } catch (error) {
        if (ctx.isInvalid) return ctx.block(); // asking aborts `ctx.signal`
        throw error;
      }
    };
    const background: Background = {
      judge: (snapshot) => answerOf(sendToBackground('judge', snapshot)),
      dismiss: (request) => answerOf(sendToBackground('dismiss', request)),
      openPanel: () => answerOf(sendToBackground('openPanel', null)),
      sent: (sent) => answerOf(sendToBackground('sent', sent)),
      isGuarded: () => answerOf(sendToBackground('isGuarded', null)),
      isAlive: () => ctx.isValid,
    };
    const rest = new BreakCover(() => ctx.isValid, ctx.signal); // before the page's part: it is first at the keys
    const adapter = adapterFor(document, self.origin);
    const ours = new PageSwitch(
      {
        adapter,
        start: (signal) => new Page(adapter, background, rest, signal),
        pausedAt: (place) => answerOf(sendToBackground('pausedAt', place)),
      },
      ctx.signal,
    );
    const stop = answerInPage({
      look: () => ours.page?.look() ?? null,
      place: () => ours.place,
      checkPause: () => ours.check(),
      selfCheck: () => ({ page: adapter.id, found: adapter.selfCheck(), optional: adapter.optionalAnchors }),
      apply: (request) => ours.page?.apply(request) ?? { ok: false, reason: 'gone' },
      insert: (request) => ours.page?.insert(request) ?? { ok: false, reason: 'gone' },
      startBreak: (request) => rest.start(request),
      endBreak: () => rest.end(),
      show: (request) => ours.page?.show(request),
      rejudge: () => ours.page?.rejudge(),
      checkGuard: () => void ours.page?.checkGuard(),
    });
    ctx.signal.addEventListener('abort', stop);
  },
});
