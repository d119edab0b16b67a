import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Report } from '@/lib/model';
import type { Adapter } from '@/lib/webmail/adapter';
import { gmail } from '@/lib/webmail/gmail';
import { outlook } from '@/lib/webmail/outlook';
import gmailHtml from '@/tests/fixtures/gmail/conversation-2025-en.built.html?raw';
import outlookHtml from '@/tests/fixtures/outlook/conversation-2026-en.built.html?raw';
import { until } from '@/tests/until';
import { drawn } from './drawn';
import { showPage } from './mail-page';
import { body, card, host, openDraft, openPage, pill, rectOf, wordy } from './open-page';
import { reportOn } from './phrases';
import { changeAtRandom, changeOurs, randomBy } from './random-changes';

const webmails: Record<string, { html: string; adapter: () => Adapter; body: string }> = {
  Gmail: { html: gmailHtml, adapter: () => gmail(document), body: '[g_editable=true]' },
  Outlook: { html: outlookHtml, adapter: () => outlook(document), body: '#editorParent_1 > div' },
};

/** Notes what is thrown into the page, and keeps made-up clicks from leaving it. */
function watchFaults(): string[] {
  const faults: string[] = [];
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const { signal } = ending;
  window.addEventListener('error', ({ message }) => faults.push(message), { signal });
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)), { signal });
  window.addEventListener('click', (event) => event.isTrusted || event.preventDefault(), { signal });
  return faults;
}

/** Time for what waits, and for what that makes wait. */
const settle = async () => {
  await null; // the observers' turn
  await vi.advanceTimersByTimeAsync(200);
  await vi.advanceTimersByTimeAsync(200);
};

/** A thousand changes of the page. Returns what is in it after every fiftieth. */
async function upset(seed: number, html: string): Promise<string[]> {
  const [random, randomOfOurs] = [randomBy(seed), randomBy(seed + 1)];
  const fresh = [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
  const seen: string[] = [];
  for (let change = 1; change <= 1_000; change++) {
    changeAtRandom(random, fresh);
    if (change % 20 === 0) changeOurs(randomOfOurs, host());
    if (change % 10 === 0) await settle();
    if (change % 50 === 0) seen.push(document.body.outerHTML);
  }
  return seen;
}

describe.for(Object.entries(webmails))(
  '%s, changed 1,000 times at random',
  ([, { html, adapter, body: draft }]) => {
    test.for([1, 2])(
      'is as it would be without us, and works again: seed %i',
      { timeout: 60_000 },
      async (seed) => {
        const faults = watchFaults();
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        onTestFinished(() => void vi.useRealTimers());
        document.body.replaceChildren();
        await showPage(html);
        const plain = await upset(seed, html);
        document.body.replaceChildren();

        const { background, page, end } = await openPage(html, adapter());
        const answers = randomBy(seed);
        background.judge.mockImplementation(async ({ conversation }) => {
          if (answers() < 0.1) throw new Error('nobody answers');
          await new Promise((late) => setTimeout(late, answers() * 1_000));
          return reportOn(conversation.draft);
        });
        expect(await upset(seed, html)).toEqual(plain);
        expect(background.judge).toHaveBeenCalled();

        document.body.replaceChildren();
        await settle();
        expect(drawn()).toEqual({});
        expect(host()).toBeUndefined();
        background.judge.mockImplementation(async ({ conversation }) => reportOn(conversation.draft));
        await showPage(html);
        await settle();
        document.querySelector<HTMLElement>(draft)!.focus();
        document.execCommand('insertText', false, wordy);
        await settle();
        expect(Object.values(drawn()).flat()).toEqual(['As I already explained', 'as soon as possible']);
        const { draftId } = page.look();
        const request = { draftId: draftId!, span: { start: 0, end: 22 }, expected: wordy.slice(0, 22) };
        expect(page.apply({ ...request, replacement: 'In short' })).toEqual({ ok: true });
        await settle();
        expect(page.look().conversation.draft).toBe(wordy.replace('As I already explained', 'In short'));
        end();
        expect(host()).toBeUndefined();
        expect(drawn()).toEqual({});
        expect(faults).toEqual([]);
      },
    );
  },
);

describe('answers that come', () => {
  /** Keeps answers back, to be given in any order. */
  function keepBack(judge: Awaited<ReturnType<typeof openPage>>['background']['judge']) {
    const kept: { draft: string; answer: () => void }[] = [];
    judge.mockImplementation(({ conversation: { draft } }) => {
      return new Promise<Report>((done) => kept.push({ draft, answer: () => done(reportOn(draft)) }));
    });
    return kept;
  }

  test('late and in the wrong order never mark a text that they are not on', async () => {
    const { background } = await openDraft('you never');
    const kept = keepBack(background.judge);
    for (const words of [' as soon as possible', ' get lost']) {
      document.execCommand('insertText', false, words);
      const written = body().textContent;
      await until(() => kept.some(({ draft }) => draft === written));
    }
    for (const { answer } of kept.toReversed()) {
      answer();
      await null;
    }
    const all = {
      'evenkeel-a-light': ['you never', 'get lost'],
      'evenkeel-b-light': ['as soon as possible'],
    };
    await expect.poll(drawn).toEqual(all);
  });

  test('after the words were changed mark none of them', async () => {
    const { background } = await openDraft('Hello.');
    const kept = keepBack(background.judge);
    document.execCommand('insertText', false, ' get lost');
    await until(() => kept.length > 0);
    body().textContent = 'Thank you for waiting.';
    kept[0]!.answer();
    await until(() => kept.length > 1);
    expect(drawn()).toEqual({});
    expect(body().textContent).toBe('Thank you for waiting.');
  });
});

test('a request that comes twice is done once', async () => {
  const { page } = await openDraft();
  const { draftId } = page.look();
  const words = 'As I already explained';
  const change = { draftId: draftId!, span: { start: 0, end: 22 }, expected: words, replacement: words };
  const calmer = { ...change, replacement: 'In short' };
  expect([page.apply(calmer), page.apply(calmer)]).toEqual([{ ok: true }, { ok: false, reason: 'changed' }]);
  await null; // the change is seen
  const expected = page.look().conversation.draft;
  const insert = { draftId: draftId!, insertion: { at: 0, text: 'Hello.\n\n' }, expected };
  expect([page.insert(insert), page.insert(insert)]).toEqual([
    { ok: true },
    { ok: false, reason: 'changed' },
  ]);
  await null;
  expect(page.look().conversation.draft).toBe(`Hello.\n\n${expected}`);
});

describe('a page that makes its compose box anew', () => {
  test('under an open card has it marked again, and the card gone', async () => {
    const faults = watchFaults();
    await openDraft();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    const before = drawn();
    expect(card()).not.toBeNull();
    const box = body().closest('.M9')!;
    box.replaceWith(box.cloneNode(true));
    await expect.poll(() => card()).toBeNull();
    await expect.poll(drawn).toEqual({
      'evenkeel-a-light': before['evenkeel-a-light'],
      'evenkeel-b-light': before['evenkeel-b-light'],
    });
    expect(body().textContent).toBe(wordy);
    expect(faults).toEqual([]);
  });
});

describe('a page that lies', () => {
  test('cannot open the card or the panel, nor close the card, by events of its own making', async () => {
    const { background } = await openDraft();
    const { left, top } = rectOf('As I already');
    const at = { bubbles: true, composed: true, clientX: left + 3, clientY: top + 3 };
    const key = (name: string, altKey = false) =>
      new KeyboardEvent('keydown', { key: name, altKey, bubbles: true, composed: true });
    body().dispatchEvent(new MouseEvent('click', at));
    body().dispatchEvent(new PointerEvent('pointermove', at));
    body().dispatchEvent(key('Enter', true));
    expect(card()).toBeNull();
    pill()!.click();
    pill()!.dispatchEvent(new PointerEvent('pointerup', at));
    expect(background.openPanel).not.toHaveBeenCalled();

    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    body().dispatchEvent(key('Escape'));
    card()!.dispatchEvent(key('Escape'));
    expect(card()).not.toBeNull();
    expect(body().textContent).toBe(wordy);
  });

  test('that moves our element into the draft does not keep it there', async () => {
    await openDraft();
    const ours = host()!;
    body().append(ours);
    await expect.poll(() => ours.parentNode).toBe(document.documentElement);
    expect(body().innerHTML).toBe(wordy);
  });

  test('that copies our element gets an empty one', async () => {
    await openDraft();
    const copy = host()!.cloneNode(true) as HTMLElement;
    expect(copy.shadowRoot).toBeNull();
    expect(copy.childNodes).toHaveLength(0);
  });
});
