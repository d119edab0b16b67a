import { defineContentScript } from 'wxt/utils/define-content-script';
import { mailHosts } from '@/lib/browser/hosts';
import { answerInPage, sendToBackground } from '@/lib/browser/messages';
import { gmail } from '@/lib/webmail/gmail';
import { type Background, Page } from '@/lib/webmail/page';
import './style.css';

/** The eyes and hands on the mail page. It starts before the page does, so that our keys are ours first. */
export default defineContentScript({
  matches: [...mailHosts],
  runAt: 'document_start',
  main(ctx) {
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
    };
    const page = new Page(gmail(document), background, ctx.signal);
    const stop = answerInPage({
      look: () => page.look(),
      apply: (request) => page.apply(request),
      show: (request) => page.show(request),
      rejudge: () => page.rejudge(),
    });
    ctx.signal.addEventListener('abort', stop);
  },
});
