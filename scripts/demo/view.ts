import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Report, Snapshot } from '@/lib/model';

declare const chrome: typeof browser;

/**
 * What the mail page in front shows and what the coach says of it, asked for as the side panel asks.
 *
 * @param panel a page of the extension
 */
export async function viewIn(panel: Page): Promise<{ snapshot: Snapshot; report: Report }> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({
      active: true,
      url: ['https://mail.google.com/*', 'https://outlook.office.com/*'],
    });
    const { answer: snapshot } = await chrome.tabs.sendMessage(tab!.id!, { kind: 'look', body: null });
    const { answer: report } = await chrome.runtime.sendMessage({ kind: 'judge', body: snapshot });
    return { snapshot, report };
  });
}

/** Waits until a page shows a number of marks: it shares its highlights with the extension. */
export async function marksOn(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === wanted,
    count,
  );
}
