import { type Browser, chromium, type Page } from 'playwright-core';
import type { browser as api } from 'wxt/browser';
import { ExtensionBrowser } from '@/scripts/demo/browser';
import { type DemoConversation, owner } from '@/scripts/demo/conversations';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { serveMailbox } from '@/scripts/demo/mailbox';
import { freshMail } from './texts.mjs';

declare const chrome: typeof api;

/** What something costs, and what it may. */
interface Budget {
  readonly is: number;
  readonly 'at most': number;
}

interface Programs {
  /** The program of Chromium. */
  readonly chrome: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
}

/** How many times slower the page's processor is made. */
const slowness = 4;
const phrase = 'per my last email';

const client = { name: 'Dana Whitlock', email: 'dana@harbour-row.example' };

/** 2,000 words in ten messages. */
const longThread: DemoConversation = {
  id: 'long-thread',
  subject: 'Walk-in fridge',
  client,
  messages: Array.from({ length: 10 }, (_, number) => ({
    from: number % 2 === 0 ? client : owner,
    sentAt: `2026-11-${10 + number}T09:00`,
    text: freshMail({ words: 200, number }),
  })),
  reply: '',
};

/**
 * What the extension costs a mail page, in a real Chromium on the demo mailbox. Where the page costs something without
 * it, only the difference counts; of several runs the least disturbed, because whatever else the machine does only adds.
 */
export async function budgetsOfPage(programs: Programs): Promise<Record<string, Budget>> {
  const extension = await ExtensionBrowser.open({ ...programs, headless: true });
  const plain = await chromium.launch({ executablePath: programs.chrome });
  try {
    await serveMailbox(extension.context, gmailMailbox, [longThread]);
    const ours = await extension.context.newPage();
    const bare = await barePage(plain);
    const typing = (await least(3, () => longTasks(ours))) - (await least(3, () => longTasks(bare)));
    const loading = (await least(7, () => scriptTime(ours))) - (await least(7, () => scriptTime(bare)));
    return {
      'long tasks of ours while 100 keys are typed': { is: Math.max(0, typing), 'at most': 0 },
      'key to mark, 95th percentile, ms': { is: await keyToMark(ours), 'at most': 300 },
      'script of a page load without a draft, ms': { is: Math.max(0, loading), 'at most': 10 },
      'heap of the background, 500 conversations to 250': { is: await heapGrowth(extension), 'at most': 1.1 },
    };
  } finally {
    await extension.close();
    await plain.close();
  }
}

async function barePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  await serveMailbox(context, gmailMailbox, [longThread]);
  return context.newPage();
}

async function least(runs: number, measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure());
  return Math.min(...all);
}

/** A reply of 400 words under the long thread, and the caret at its end. */
async function openReply(page: Page): Promise<void> {
  // From elsewhere, or the address would only change behind its `#`.
  await page.goto('about:blank');
  await page.goto(gmailMailbox.url(longThread.id));
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.locator(`${gmailMailbox.draft}:focus`).waitFor();
  await page.keyboard.insertText(freshMail({ words: 400, number: Math.random() }));
}

/** How many tasks of more than 50 ms the page has while 100 keys are typed and two seconds after, the processor slowed. */
async function longTasks(page: Page): Promise<number> {
  await openReply(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  await page.keyboard.type(` ${'ten letters'.repeat(9)}`, { delay: 50 });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2_000)));
  await session.detach();
  return page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.length);
}

/** From the key that ends a hostile phrase to its mark, in 40 tries, the processor slowed: ms at the 95th percentile. */
async function keyToMark(page: Page): Promise<number> {
  await openReply(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const waits: number[] = [];
  for (let attempt = 0; attempt < 40; attempt++) {
    await page.keyboard.type(` ${phrase.slice(0, -1)}`);
    // First the listener, for input overtakes whatever else the page is asked.
    await page.evaluate(watchNextKey, phrase);
    await page.keyboard.press(phrase.at(-1)!);
    waits.push(await page.evaluate(() => (window as unknown as Watched).untilMarked));
    for (const _ of ` ${phrase}`) await page.keyboard.press('Backspace');
  }
  await session.detach();
  return waits.sort((a, b) => a - b)[Math.ceil(waits.length * 0.95) - 1]!;
}

interface Watched {
  /** From a key to a mark, ms. */
  untilMarked: Promise<number>;
}

/** In the page: takes the time from the next key to a mark on these words. */
function watchNextKey(words: string): void {
  const untilMarked = new Promise<number>((done) => {
    const isMarked = () =>
      [...CSS.highlights.values()].some((marks) => [...marks].some((range) => String(range) === words));
    const look = (since: number) => {
      if (isMarked()) done(performance.now() - since);
      else requestAnimationFrame(() => look(since));
    };
    addEventListener('keydown', ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
  });
  Object.assign(window, { untilMarked } satisfies Watched);
}

/** How long scripts run while a conversation loads, no draft open, ms. */
async function scriptTime(page: Page): Promise<number> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  };
  const before = await script();
  await page.goto(gmailMailbox.url(longThread.id));
  await page.getByRole('heading', { name: longThread.subject }).waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const after = await script();
  await session.detach();
  return after - before;
}

/** The background's heap after it judged 500 conversations, as a multiple of that after 250, each time swept first. */
async function heapGrowth(extension: ExtensionBrowser): Promise<number> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageUrl('options.html'));
  await judge(page, 0, 250);
  const half = await heapOf(extension);
  await judge(page, 250, 500);
  const whole = await heapOf(extension);
  await page.close();
  return whole / half;
}

async function judge(page: Page, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    const thread = [
      { from: 'client', name: client.name, text: freshMail({ words: 200, number: 3 * number }) },
    ];
    const conversation = { thread, draft: freshMail({ words: 100, number: 3 * number + 1 }) };
    const names = { page: 'gmail', draftId: 'draft', conversationId: `conversation-${number}` };
    const body = { ...names, revision: number, active: true, conversation, replaceable: [] };
    await page.evaluate((message) => chrome.runtime.sendMessage(message), { kind: 'judge', body });
  }
}

/** Bytes in use in the background, once swept. Playwright gives no session of a worker, so its messages are wrapped. */
async function heapOf({ context, background }: ExtensionBrowser): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ url }) => url === background.url())!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  const usage = new Promise<number>((done) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      if (id === 2) done(result.usedSize);
    });
  });
  for (const [index, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: index + 1, method }),
    });
  const used = await usage;
  await session.detach();
  return used;
}
