import type { CDPSession, Page } from '@playwright/test';

/**
 * Stops the background, as the browser does when it has nothing to do. A message may wake it again at once.
 *
 * @param page a page of the extension
 */
export async function stopBackground(page: Page): Promise<void> {
  await withWorkers(page, async (session) => {
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  });
}

/** Starts a background that was stopped. @param page a page of the extension */
export async function startBackground(page: Page): Promise<void> {
  await withWorkers(page, async (session) => {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: new URL('/', page.url()).href });
  });
}

async function withWorkers(page: Page, work: (session: CDPSession) => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await work(session);
  await session.detach();
}
