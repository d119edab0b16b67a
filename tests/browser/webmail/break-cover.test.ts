import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { BreakRequest } from '@/lib/model';
import { BreakCover } from '@/lib/webmail/break-cover';
import { editable } from './editable';

const request: BreakRequest = {
  minutes: 2,
  question: 'What would a good end of this look like to Dana?',
  requests: ['“Who signed for it?”', '“I want the pallets here before the weekend.”'],
};

const host = () => [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot);
const dialog = () => host()?.shadowRoot?.querySelector('dialog') ?? null;
const shown = (id: string) => dialog()?.querySelector(`#${id}`)?.textContent;
const back = () => dialog()!.querySelector('button')!;

/** A break over a page with a draft that has the caret, for the length of a test. */
function openBreak(changes: Partial<BreakRequest> = {}) {
  const draft = editable('<div>Dana, <b>you never</b> listen.</div>');
  draft.focus();
  getSelection()!.setBaseAndExtent(
    draft.querySelector('b')!.firstChild!,
    4,
    draft.querySelector('b')!.firstChild!,
    9,
  );
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  let alive = true;
  const cover = new BreakCover(() => alive, ending.signal);
  const ended = vi.fn();
  const whenEnded = cover.start({ ...request, ...changes }).then(ended);
  const remove = () => {
    alive = false;
  };
  return { cover, draft, ended, whenEnded, reload: () => ending.abort(), remove };
}

/** Nothing is left of a break, and the person is where they were. */
function expectMail({ draft }: { draft: HTMLElement }) {
  expect(host()).toBeUndefined();
  expect(document.activeElement).toBe(draft);
  expect(getSelection()!.toString()).toBe('never');
  const { left, top, width, height } = draft.getBoundingClientRect();
  expect(draft.contains(document.elementFromPoint(left + width / 2, top + height / 2))).toBe(true);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: new Date('2026-11-18T10:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the cover', () => {
  test('hides all of the page, with the question and what is left of the time', () => {
    const { draft } = openBreak();
    const { innerWidth, innerHeight } = window;
    expect(dialog()!.getBoundingClientRect()).toMatchObject({ width: innerWidth, height: innerHeight });
    expect(getComputedStyle(dialog()!).backgroundColor).toMatch(/^rgb\(/);
    for (const [x, y] of [
      [0, 0],
      [innerWidth - 1, innerHeight - 1],
    ] as const)
      expect(document.elementFromPoint(x, y)).toBe(host());
    expect(shown('question')).toBe(request.question);
    expect(shown('left')).toBe('2:00 left');
    expect(shown('requests')).toBe('');
    expect(document.activeElement).toBe(host());
    draft.focus();
    expect(document.activeElement).toBe(host());
    vi.advanceTimersByTime(55_000);
    expect(shown('left')).toBe('1:05 left');
  });

  test('is a modal dialog with a name and a description', () => {
    openBreak();
    expect(dialog()!.matches(':modal')).toBe(true);
    expect(dialog()!.getAttribute('aria-labelledby')).toBe('title');
    expect(dialog()!.querySelector('#title')!.textContent).toBe('A short break');
    expect(dialog()!.querySelector(`#${dialog()!.getAttribute('aria-describedby')}`)!.textContent).toBe(
      request.question,
    );
    expect(dialog()!.querySelector('#left')!.role).toBe('timer');
  });

  test('shows their requests as a list once the time is over, and says so', () => {
    openBreak();
    vi.advanceTimersByTime(120_000);
    const items = [...dialog()!.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toEqual(request.requests);
    expect(shown('left')).toBe('');
    expect(dialog()!.querySelector('[role=status]')!.textContent).toContain('The break is over.');
    expect(document.activeElement).toBe(host());
  });

  test('shows no list where nothing is asked for', () => {
    openBreak({ requests: [] });
    vi.advanceTimersByTime(120_000);
    expect(dialog()!.querySelector('li')).toBeNull();
    expect(dialog()!.querySelector('#requests')!.checkVisibility()).toBe(false);
  });

  test('keeps keys from the page and its drafts; the browser’s own go on', async () => {
    const { draft } = openBreak();
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    onTestFinished(() => document.removeEventListener('keydown', seen));
    await userEvent.keyboard('e# x{Enter}');
    (document.activeElement as HTMLElement).blur(); // a page that takes the focus away
    await userEvent.keyboard('{Control>}{Enter}{/Control}abc');
    expect(seen).not.toHaveBeenCalled();
    expect(draft.textContent).toBe('Dana, you never listen.');
    expect(dialog()).not.toBeNull();
  });

  test('a second one does not begin while it lasts', async () => {
    const { cover } = openBreak();
    vi.advanceTimersByTime(60_000);
    void cover.start(request);
    expect(shown('left')).toBe('1:00 left');
    expect(document.querySelectorAll(':modal').length + Number(dialog()!.matches(':modal'))).toBe(1);
  });
});

describe('ends, and gives back focus and selection,', () => {
  test.each<[how: string, end: (opened: ReturnType<typeof openBreak>) => unknown]>([
    ['at a click', () => userEvent.click(back())],
    ['at Escape', () => userEvent.keyboard('{Escape}')],
    [
      'at Escape when the page took the focus',
      () => {
        (document.activeElement as HTMLElement).blur();
        return userEvent.keyboard('{Escape}');
      },
    ],
    ['when it is told to', ({ cover }) => cover.end()],
    ['when the extension is reloaded', ({ reload }) => reload()],
    [
      'when the extension is no longer there',
      ({ remove }) => {
        remove();
        vi.advanceTimersByTime(1_000);
      },
    ],
    ['when the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'when another mail is opened',
      () => {
        const { hash } = location;
        onTestFinished(() => history.replaceState(null, '', hash || ' '));
        history.replaceState(null, '', '#inbox/2');
        window.dispatchEvent(new Event('popstate'));
      },
    ],
    ['when the page takes it away', () => host()!.remove()],
    [
      'when the page hides it',
      () => {
        (host() as HTMLElement).style.cssText = 'display: none !important';
        vi.advanceTimersByTime(1_000);
      },
    ],
    ['when its dialog is closed', () => dialog()!.close()],
    [
      'when drawing fails',
      () => {
        vi.spyOn(dialog()!.ownerDocument, 'createElement').mockImplementation(() => {
          throw new Error('out of order');
        });
        vi.advanceTimersByTime(120_000);
        vi.restoreAllMocks();
      },
    ],
    ['some time after it is over', () => vi.advanceTimersByTime(12 * 60_000)],
    [
      'when the machine has slept',
      () => {
        vi.setSystemTime(new Date('2026-11-18T13:00'));
        vi.advanceTimersByTime(1_000);
      },
    ],
  ])('%s', async (_, end) => {
    const opened = openBreak();
    await end(opened);
    await opened.whenEnded;
    expect(opened.ended).toHaveBeenCalledOnce();
    expectMail(opened);
    vi.advanceTimersByTime(60 * 60_000);
    expectMail(opened);
  });

  test('at once where it cannot begin', async () => {
    const broken = vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
      throw new Error('not here');
    });
    onTestFinished(() => broken.mockRestore());
    const opened = openBreak();
    await opened.whenEnded;
    expectMail(opened);
  });

  test('at once with a time that is none', async () => {
    const opened = openBreak({ minutes: Number.NaN });
    await opened.whenEnded;
    expectMail(opened);
  });
});

test('the page cannot end it by a click of its own making', () => {
  openBreak();
  back().click();
  expect(dialog()).not.toBeNull();
});

test('a machine that slept through the two minutes comes back to the list', () => {
  openBreak();
  vi.setSystemTime(new Date('2026-11-18T10:05'));
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(dialog()!.querySelectorAll('li')).toHaveLength(2);
});

test('goes on while Gmail notes in its address which draft is open', () => {
  openBreak();
  const { hash } = location;
  onTestFinished(() => history.replaceState(null, '', hash || ' '));
  history.replaceState(null, '', '#?compose=CllgCJ');
  window.dispatchEvent(new Event('popstate'));
  expect(dialog()).not.toBeNull();
});
