import { defineContentScript } from 'wxt/utils/define-content-script';
import { mailHosts } from '@/lib/browser/hosts';
import { answerInPage, sendToBackground } from '@/lib/browser/messages';
import type { DismissRequest, Snapshot } from '@/lib/model';
import { gmail } from '@/lib/webmail/gmail';
import { Page } from '@/lib/webmail/page';
import './style.css';

/** The eyes and hands on the mail page. It starts before the page does, so that our keys are ours first. */
export default defineContentScript({
  matches: [...mailHosts],
  runAt: 'document_start',
  main({ signal }) {
    const background = {
      judge: (snapshot: Snapshot) => sendToBackground('judge', snapshot),
      dismiss: (request: DismissRequest) => sendToBackground('dismiss', request),
      openPanel: () => sendToBackground('openPanel', null),
    };
    const page = new Page(gmail(document), background, signal);
    const stop = answerInPage({
      look: () => page.look(),
      apply: (request) => page.apply(request),
      show: (request) => page.show(request),
      rejudge: () => page.rejudge(),
    });
    signal.addEventListener('abort', stop);
  },
});
