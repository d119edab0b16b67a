import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Sent } from '@/lib/model';
import { outlook } from '@/lib/webmail/outlook';
import { SendAim } from '@/lib/webmail/send-aim';
import { SendWatch } from '@/lib/webmail/send-watch';
import outlookPage from '@/tests/fixtures/outlook/conversation-2026-en.built.html?raw';
import { until } from '@/tests/until';
import { showPage } from './mail-page';
import { body, openDraft, openPage, pill, send } from './open-page';
import { reportOn } from './phrases';

const ctrlEnter = '{Control>}{Enter}{/Control}';
const close = () => document.querySelector('.M9')!.remove();

type Opened = Awaited<ReturnType<typeof openPage>>;

/** What was told of sending, in order. */
async function openWatched() {
  const opened = await openDraft('Hello');
  const told = () => opened.background.sent.mock.calls.map(([sent]) => sent);
  return { ...opened, told };
}

const sent: Sent = {
  draftId: '#msg-a:r-5551',
  conversationId: '19a2b3c4d5e6f701',
  at: expect.any(Number),
  how: 'click',
  closed: true,
  promises: [],
  score: expect.any(Number),
};

describe('sending', () => {
  test('by a click is told once, when the box has closed', async () => {
    const { told } = await openWatched();
    send().addEventListener('click', close);
    await userEvent.click(send());
    await expect.poll(told).toEqual([sent]);
    expect(Math.abs(told()[0]!.at - Date.now())).toBeLessThan(60_000);
  });

  test('by keys is told once, whatever else the key brings about', async () => {
    const { told } = await openWatched();
    body().focus();
    await userEvent.keyboard(`${ctrlEnter}${ctrlEnter}`);
    send().click(); // as a webmail or another extension may do
    close();
    await expect.poll(told).toEqual([{ ...sent, how: 'key' }]);
  });

  test('by Send and archive counts too', async () => {
    const { told } = await openWatched();
    const archive = send().cloneNode() as HTMLElement;
    archive.className = 'Uo';
    archive.textContent = 'Send and archive';
    send().after(archive);
    archive.addEventListener('click', close);
    await userEvent.click(archive);
    await expect.poll(told).toEqual([sent]);
  });

  test('for later is told when the box closes, minutes after the menu', async () => {
    const { told } = await openWatched();
    const item = document.createElement('div');
    item.setAttribute('selector', 'scheduledSend');
    item.textContent = 'Later';
    document.body.append(item);
    await userEvent.click(item);
    item.remove();
    expect(told()).toEqual([]);
    close();
    await expect.poll(told).toEqual([{ ...sent, how: 'schedule' }]);
  });

  test('is not claimed when the webmail asks back', async () => {
    const { told } = await openWatched();
    await userEvent.click(send());
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'alertdialog');
    dialog.textContent = 'No recipients';
    document.body.append(dialog);
    await expect.poll(told).toEqual([{ ...sent, closed: false }]);
    dialog.remove();
    close();
    await expect.poll(() => document.querySelector('.M9')).toBeNull();
    expect(told()).toHaveLength(1);
  });

  test('is not claimed when the box stays', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    const { told } = await openWatched();
    await userEvent.click(send());
    expect(told()).toEqual([]);
    vi.advanceTimersByTime(10_000);
    await expect.poll(told).toEqual([{ ...sent, closed: false }]);
  });
});

describe('a draft that closes without an attempt', () => {
  test('was not sent', async () => {
    const { told, page } = await openWatched();
    body().focus();
    await userEvent.keyboard('{Enter}{Alt>}s{/Alt}');
    close();
    await expect.poll(() => page.look().draftId).toBeNull();
    expect(told()).toEqual([]);
  });
});

test('what fails in it does not reach the page, and it stops no event', async () => {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const openBoxes = vi.fn(() => {
    throw new Error('broken');
  });
  const sending = { buttonsOf: () => [], scheduled: '', altS: false };
  const around = {
    aim: new SendAim({ sending, ours: document.createElement('div'), openBoxes, activeBox: () => null }),
    conversationIdOf: () => null,
    foundIn: async () => ({ promises: [], score: null }),
    tell: vi.fn(),
  };
  new SendWatch(around, ending.signal);
  const failed = vi.fn();
  const heard = vi.fn((event: Event) => event.defaultPrevented);
  window.addEventListener('error', failed, { signal: ending.signal });
  document.addEventListener('click', heard, { signal: ending.signal });
  await userEvent.click(document.body);
  expect(openBoxes).toHaveBeenCalled();
  expect(heard).toHaveReturnedWith(false);
  expect(failed).not.toHaveBeenCalled();
});

describe('sending later from Outlook’s menu, of which nothing but its button is known', () => {
  /** The reply on the page of 2026, with a menu of Send and one of something else. */
  async function openWatched() {
    await showPage(outlookPage);
    const adapter = outlook(document);
    const draft = adapter.findDrafts()[0]!;
    const menuButton = document.createElement('button');
    menuButton.id = 'splitButton-r41__menuButton';
    draft.send!.after(menuButton);
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    menu.innerHTML = '<div role="menuitem">Later</div>';
    document.body.append(menu);
    const told: Sent[] = [];
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    const watch = new SendWatch(
      {
        aim: new SendAim({
          sending: adapter.sending,
          ours: document.createElement('div'),
          openBoxes: () => adapter.findDrafts(),
          activeBox: () => draft,
        }),
        conversationIdOf: () => null,
        foundIn: async () => ({ promises: [], score: null }),
        tell: (sent) => told.push(sent),
      },
      ending.signal,
    );
    const closeBox = () => watch.follow(new Set());
    return { draft, menuButton, item: menu.firstElementChild!, told, closeBox };
  }

  test('is told when the box closes', async () => {
    const { menuButton, item, told, closeBox } = await openWatched();
    await userEvent.click(menuButton);
    await userEvent.click(item);
    expect(told).toEqual([]);
    closeBox();
    await expect.poll(() => told).toMatchObject([{ how: 'schedule', closed: true }]);
  });

  test('is not claimed for an item of another menu', async () => {
    const { item, told, closeBox } = await openWatched();
    await userEvent.click(item);
    closeBox();
    await Promise.resolve();
    expect(told).toEqual([]);
  });

  test('is not claimed when the draft is worked on again', async () => {
    const { draft, menuButton, item, told, closeBox } = await openWatched();
    await userEvent.click(menuButton);
    await userEvent.click(item);
    await userEvent.click(draft.body);
    closeBox();
    await Promise.resolve();
    expect(told).toEqual([]);
  });
});

describe('what was found in a draft that is sent', () => {
  /** @param afterwards how the double of the background goes on once the draft has been judged */
  async function openJudged(afterwards: (background: Opened['background']) => void = () => {}) {
    const opened = await openPage();
    opened.background.judge.mockImplementation(async ({ conversation: { draft } }) => ({
      ...reportOn(draft),
      promises: draft.includes('noon') ? [{ span: { start: 0, end: 4 }, due: '2026-04-14T12:00' }] : [],
    }));
    body().focus();
    document.execCommand('insertText', false, 'By noon.');
    await until(() => opened.background.judge.mock.lastCall?.[0].conversation.draft === 'By noon.');
    await until(() => pill()?.checkVisibility());
    afterwards(opened.background);
    send().addEventListener('click', close);
    return () => opened.background.sent.mock.calls.map(([told]) => told);
  }

  test('is told of its very text', async () => {
    const told = await openJudged();
    await userEvent.click(send());
    await expect.poll(told).toMatchObject([{ promises: ['2026-04-14T12:00'], score: 100 }]);
  });

  test('is told of words that were written just before', async () => {
    const told = await openJudged();
    document.execCommand('insertText', false, ' Or so. you never');
    await Promise.resolve(); // the change is seen
    send().click();
    await expect.poll(told).toMatchObject([{ closed: true, promises: ['2026-04-14T12:00'], score: 80 }]);
  });

  test('is nothing where nobody judges them', async () => {
    const told = await openJudged((background) => background.judge.mockRejectedValue(new Error('gone')));
    document.execCommand('insertText', false, ' Or so.');
    await Promise.resolve();
    send().click();
    await expect.poll(told).toMatchObject([{ closed: true, promises: [], score: null }]);
  });

  test('is judged anew where that was on another day: its “tomorrow” has moved', async () => {
    const told = await openJudged(({ judge }) =>
      judge.mockResolvedValue({ ...reportOn('By noon.'), promises: [] }),
    );
    vi.spyOn(Date.prototype, 'toDateString').mockReturnValue('another day');
    onTestFinished(() => void vi.restoreAllMocks());
    await userEvent.click(send());
    await expect.poll(told).toMatchObject([{ promises: [], score: 100 }]);
  });
});
