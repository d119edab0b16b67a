import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { DraftSession } from '@/lib/webmail/draft-session';
import { until } from '@/tests/until';
import { focused, host, openPage, pill, send } from './open-page';
import { everyWay, type SendingPage, sendingPages } from './sending-pages';

const hurting = 'Dana, You are a moron. So get lost, as I said.';
const calm = 'Dana, it comes on Friday at noon.';
const ctrlEnter = '{Control>}{Enter}{/Control}';

const dialog = () => host()?.shadowRoot?.querySelector<HTMLElement>('[role=alertdialog]') ?? null;
const answer = (words: string) =>
  [...dialog()!.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
const item = () => document.querySelector<HTMLElement>('[role=menuitem]')!;

/** A page that sends, with a judged draft that has the caret. */
async function openSending(page: SendingPage = sendingPages.Gmail, draft = hurting) {
  const opened = await openPage(page.html, page.adapter());
  const sent = page.behave();
  const body = document.querySelector<HTMLElement>(page.body)!;
  body.focus();
  document.execCommand('insertText', false, draft);
  await Promise.resolve(); // the change is seen
  opened.page.rejudge();
  await until(() => pill()?.checkVisibility() && pill()?.ariaLabel?.includes('of 100'));
  /** What was told of sending. */
  const told = () => opened.background.sent.mock.calls.map(([{ closed }]) => closed);
  return { ...opened, sent, body, told };
}

/** A page that does not take what a script presses. */
async function openStubborn() {
  const opened = await openSending();
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const refuse = (event: Event) => event.isTrusted || event.stopPropagation();
  for (const type of ['mousedown', 'mouseup', 'click'])
    document.addEventListener(type, refuse, { capture: true, signal: ending.signal });
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  await userEvent.click(send());
  await userEvent.click(answer('Send anyway'));
  expect(opened.sent).toEqual([]);
  expect(dialog()).toBeNull();
  return opened;
}

/** What of these reaches an element of the page from now on. */
function listen(element: () => Element, types: readonly string[]) {
  const heard: string[] = [];
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const options = { capture: true, signal: ending.signal };
  const hear = ({ type, target }: Event) => element().contains(target as Node) && heard.push(type);
  for (const type of types) document.addEventListener(type, hear, options);
  return heard;
}

describe.for(everyWay)('$webmail: $way', ({ page, kind, act }) => {
  test('is held back and asked about, and does not go after “Look at it again”', async () => {
    const { sent, body, told } = await openSending(page);
    await act();
    expect(dialog()?.matches(':modal')).toBe(true);
    expect(focused()).toBe(answer('Look at it again'));
    expect(sent).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(body);
    expect(getSelection()!.toString()).toBe('You are a moron');
    expect(sent).toEqual([]);
    expect(told()).toEqual([]);
  });

  test('goes exactly once after “Send anyway”', async () => {
    const { sent, told } = await openSending(page);
    await act();
    await userEvent.click(answer('Send anyway'));
    expect(dialog()).toBeNull();
    expect(sent).toEqual([kind]);
    await expect.poll(told).toEqual([true]);
    expect(sent).toEqual([kind]);
  });

  test('passes where nothing hurts', async () => {
    const { sent } = await openSending(page, calm);
    await act();
    expect(sent).toEqual([kind]);
    expect(dialog()).toBeNull();
  });

  test('passes where the text has changed since', async () => {
    const { sent, background, body } = await openSending(page);
    background.judge.mockReturnValue(new Promise(() => {}));
    body.append('!');
    await act();
    expect(sent).toEqual([kind]);
    expect(dialog()).toBeNull();
  });

  test('passes where the guard fails', async () => {
    const { sent } = await openSending(page);
    const broken = vi.spyOn(DraftSession.prototype, 'subject', 'get').mockImplementation(() => {
      throw new Error('broken');
    });
    onTestFinished(() => broken.mockRestore());
    await act();
    expect(sent).toEqual([kind]);
  });

  test('goes exactly once where the question cannot be shown', async () => {
    const broken = vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
      throw new Error('not here');
    });
    onTestFinished(() => broken.mockRestore());
    const { sent } = await openSending(page);
    await act();
    expect(sent).toEqual([kind]);
    expect(dialog()).toBeNull();
  });
});

describe('a press that is held back', () => {
  const pressing = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'click'];

  test.each(['a click', 'a touch', 'a press of Schedule send'])(
    'is so with all of its events: %s',
    async (way) => {
      await openSending();
      const heard = listen(() => document.body, pressing);
      await sendingPages.Gmail.ways[way]!.act();
      expect(dialog()).not.toBeNull();
      expect(heard).toEqual([]);
    },
  );

  test.each(['Ctrl+Enter', 'Enter on Send', 'Space on Send'])('is so of a key, too: %s', async (way) => {
    await openSending();
    const heard = listen(() => document.body, ['keydown', 'keypress', 'keyup', 'click', 'beforeinput']);
    await sendingPages.Gmail.ways[way]!.act();
    expect(dialog()).not.toBeNull();
    expect(heard.filter((type) => type !== 'keydown')).toEqual([]);
    expect(heard.length, 'Control alone').toBeLessThanOrEqual(1);
  });

  test('asks nothing when it ends elsewhere', async () => {
    const { sent } = await openSending();
    await userEvent.dragAndDrop(send(), document.querySelector('.hP')!);
    expect(dialog()).toBeNull();
    expect(sent).toEqual([]);
  });

  test('asks nothing when only its end is on Send, for then the page does not send', async () => {
    const { sent } = await openSending();
    await userEvent.dragAndDrop(document.querySelector('.hP')!, send());
    expect(dialog()).toBeNull();
    expect(sent).toEqual([]);
  });

  test('leaves other buttons of the box alone', async () => {
    const { sent } = await openSending();
    const discard = document.querySelector('.oh')!;
    const heard = listen(() => discard, pressing);
    await userEvent.click(discard);
    await userEvent.click(send(), { button: 'right' });
    expect(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(dialog()).toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('the question', () => {
  test('is a modal alert with a name, the words and why', async () => {
    await openSending();
    await userEvent.keyboard(ctrlEnter);
    const shown = dialog()!;
    const about = (attribute: string) => shown.querySelector(`#${shown.getAttribute(attribute)}`)!;
    expect(about('aria-labelledby').textContent).toBe('Send this as it is?');
    expect(about('aria-describedby').firstChild!.textContent).toBe('Two places are likely to make it worse:');
    const items = [...shown.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toEqual(['You are a moron hostile', 'get lost dismissive']);
    expect((await axe.run(host()!)).violations).toEqual([]);
  });

  test('keeps the focus, and gives it back with the selection', async () => {
    const { body, rest } = await openSending();
    getSelection()!.setBaseAndExtent(body.firstChild!, 0, body.firstChild!, 4);
    await userEvent.keyboard(ctrlEnter);
    const names = ['Look at it again', 'Take two minutes', 'Send anyway'];
    for (const name of [...names, names[0]!]) {
      expect(focused()?.textContent).toBe(name);
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}'); // it had gone on to the second
    expect(focused()?.textContent).toBe(names[0]);
    rest.start.mockImplementation(async () => {
      expect(document.activeElement).toBe(body);
      expect(getSelection()!.toString()).toBe('Dana');
    });
    answer('Take two minutes').focus();
    await userEvent.keyboard('{Enter}');
    expect(rest.start).toHaveResolved();
  });

  test('starts a break at “Take two minutes”, and sends nothing', async () => {
    const { sent, rest } = await openSending();
    await userEvent.keyboard(ctrlEnter);
    await userEvent.click(answer('Take two minutes'));
    expect(rest.start).toHaveBeenCalledExactlyOnceWith({
      minutes: 2,
      question: expect.stringMatching(/\?$/),
      requests: [],
    });
    expect(dialog()).toBeNull();
    expect(sent).toEqual([]);
  });

  test('closes at Escape, as “Look at it again” does; even when the page took the focus', async () => {
    const { sent, body } = await openSending();
    await userEvent.keyboard(`${ctrlEnter}{Escape}`);
    expect(dialog()).toBeNull();
    expect(getSelection()!.toString()).toBe('You are a moron');
    await userEvent.keyboard(ctrlEnter);
    (document.activeElement as HTMLElement).blur();
    const heard = listen(() => document.body, ['keydown']);
    await userEvent.keyboard(`a${ctrlEnter}`);
    expect(heard).toEqual([]);
    expect(dialog()).not.toBeNull();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(body);
    expect(sent).toEqual([]);
  });

  test('is not answered by the key that asked it, held down', async () => {
    await openSending();
    await userEvent.keyboard('{Control>}{Enter>3/}{/Control}');
    expect(focused()?.textContent).toBe('Look at it again');
  });

  test('closes with its draft', async () => {
    await openSending();
    await userEvent.keyboard(ctrlEnter);
    document.querySelector('.M9')!.remove();
    await expect.poll(dialog).toBeNull();
  });

  test('closes when our part of the page ends', async () => {
    const { end } = await openSending();
    await userEvent.keyboard(ctrlEnter);
    const shown = dialog()!;
    end();
    expect(shown.isConnected).toBe(false);
    expect(document.querySelectorAll(':modal')).toHaveLength(0);
  });

  test('fits a window of 320 px', async () => {
    await openSending();
    await browserPage.viewport(320, 480);
    await userEvent.keyboard(ctrlEnter);
    const { left, right } = dialog()!.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(dialog()!.scrollWidth).toBeLessThanOrEqual(dialog()!.clientWidth);
  });
});

describe('the page’s own script', () => {
  test('does not open the question', async () => {
    const { sent } = await openSending(sendingPages.Outlook);
    const init = { key: 'Enter', ctrlKey: true, bubbles: true };
    document.querySelector('#editorParent_1 > div')!.dispatchEvent(new KeyboardEvent('keydown', init));
    expect(dialog()).toBeNull();
    expect(sent).toEqual(['send']);
  });

  test('does not answer it', async () => {
    const { sent } = await openSending();
    await userEvent.keyboard(ctrlEnter);
    for (const words of ['Send anyway', 'Take two minutes', 'Look at it again']) answer(words).click();
    const fake = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    answer('Send anyway').dispatchEvent(fake);
    document.body.dispatchEvent(fake);
    expect(dialog()).not.toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('the leave to send', () => {
  test('lets the person’s own press through where the page does not take ours', async () => {
    const { sent } = await openStubborn();
    vi.setSystemTime(Date.now() + 9_000);
    await userEvent.click(send());
    expect(sent).toEqual(['send']);
  });

  test('expires', async () => {
    const { sent } = await openStubborn();
    vi.setSystemTime(Date.now() + 10_000);
    await userEvent.click(send());
    expect(dialog()).not.toBeNull();
    expect(sent).toEqual([]);
  });

  test('holds once', async () => {
    const { sent } = await openStubborn();
    document.querySelector('.M9')!.addEventListener('mousedown', (event) => event.stopPropagation());
    await userEvent.click(send()); // the page does not take this one either
    expect(dialog()).toBeNull();
    await userEvent.click(send());
    expect(dialog()).not.toBeNull();
    expect(sent).toEqual([]);
  });

  test('holds for this text only', async () => {
    const { page, background, body, sent } = await openStubborn();
    body.append(' You are a moron.');
    await Promise.resolve();
    page.rejudge();
    await background.judge.mock.results.at(-1)!.value;
    await expect.poll(() => CSS.highlights.get('evenkeel-a-light')?.size).toBe(2);
    await userEvent.click(send());
    expect(dialog()).not.toBeNull();
    expect(sent).toEqual([]);
  });

  test('is asked to be used by hand where the button is gone, and nothing is claimed', async () => {
    const { sent, told } = await openSending();
    document.addEventListener('focusout', () => item()?.remove(), { once: true }); // as a menu closes
    await userEvent.click(item());
    await userEvent.click(answer('Send anyway'));
    expect(dialog()?.textContent).toContain('Press Schedule once more');
    expect((await axe.run(host()!)).violations).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(dialog()).toBeNull();
    expect(sent).toEqual([]);
    expect(told()).toEqual([]);
    await userEvent.keyboard(ctrlEnter);
    expect(sent).toEqual(['send']);
  });

  test('presses Send where the page has made it anew, and never another button', async () => {
    const { sent } = await openSending();
    await userEvent.click(send());
    send().replaceWith(send().cloneNode(true));
    await userEvent.click(answer('Send anyway'));
    expect(sent).toEqual(['send']);
  });

  test('never presses Send for Send and archive', async () => {
    const { sent } = await openSending();
    const archive = document.querySelector<HTMLElement>('.Uo')!;
    await userEvent.click(archive);
    archive.remove();
    await userEvent.click(answer('Send anyway'));
    expect(dialog()?.textContent).toContain('once more');
    expect(sent).toEqual([]);
  });
});

describe('with a second box open', () => {
  /** Copies the first box, with another text in it. */
  async function openSecond(text: string) {
    const box = document.querySelector('.M9')!;
    const second = box.cloneNode(true) as HTMLElement;
    const body = second.querySelector<HTMLElement>('[g_editable]')!;
    body.replaceChildren(text);
    box.after(second);
    const pills = () => host()!.shadowRoot!.querySelectorAll('.pill:not([hidden])').length;
    await expect.poll(pills).toBe(2);
    body.focus();
  }

  test('one that hurts does not hold back the other', async () => {
    const { sent } = await openSending();
    await openSecond(calm);
    await userEvent.keyboard(ctrlEnter);
    expect(dialog()).toBeNull();
    expect(sent).toEqual(['send']);
  });

  test('the leave to send one does not hold for the other', async () => {
    await openStubborn();
    await openSecond(hurting);
    await userEvent.keyboard(ctrlEnter);
    expect(dialog()).not.toBeNull();
  });
});

test('asks nothing once it is switched off', async () => {
  const { page, background, sent } = await openSending();
  background.isGuarded.mockResolvedValue(false);
  await page.checkGuard();
  await userEvent.click(send());
  expect(dialog()).toBeNull();
  expect(sent).toEqual(['send']);
});

test('stays as it was where nobody says whether it is on', async () => {
  const { page, background } = await openSending();
  background.isGuarded.mockRejectedValue(new Error('nobody'));
  await page.checkGuard();
  await userEvent.click(send());
  expect(dialog()).not.toBeNull();
});

test('goes by what it asked for last, whatever comes last', async () => {
  const { page, background, sent } = await openSending();
  const late = Promise.withResolvers<boolean>();
  background.isGuarded.mockReturnValueOnce(late.promise).mockResolvedValueOnce(false);
  const asked = [page.checkGuard(), page.checkGuard()];
  await asked[1];
  late.resolve(true);
  await asked[0];
  await userEvent.click(send());
  expect(sent).toEqual(['send']);
});

test('asks nothing once the extension is gone', async () => {
  const { background, sent } = await openSending();
  background.isAlive.mockReturnValue(false);
  await userEvent.click(send());
  expect(sent).toEqual(['send']);
});

test('asks nothing of words that have just been dismissed', async () => {
  const { sent } = await openSending(sendingPages.Gmail, 'Dana, You are a moron.');
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  const card = host()!.shadowRoot!.querySelector('.card')!;
  const pressed = (words: string) =>
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(words))!;
  await userEvent.click(pressed('Dismiss'));
  await userEvent.click(card.querySelector('.scope')!);
  await userEvent.click(send());
  expect(sent).toEqual(['send']);
});
