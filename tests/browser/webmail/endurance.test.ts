import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Finding, Report } from '@/lib/model';
import { DraftSession } from '@/lib/webmail/draft-session';
import { Marks } from '@/lib/webmail/marks';
import { RichText } from '@/lib/webmail/rich-text';
import popups from '@/tests/fixtures/gmail/compose-popups-2025-en.built.html?raw';
import { countListeners } from './counted';
import { drawn } from './drawn';
import { allOwn, editable } from './editable';
import { card, host, openPage } from './open-page';

describe('compose boxes that are opened and closed 200 times', () => {
  test('leave no listener, no observer, no node, no highlight and no session behind', async () => {
    const counted = countListeners();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const follow = async () => {
      await null; // the observer's turn
      await vi.advanceTimersByTimeAsync(200);
      await vi.advanceTimersByTimeAsync(200);
    };
    const { page } = await openPage(popups);
    const holder = document.querySelector('.no')!;
    const boxes = [...holder.children].map((box) => box.cloneNode(true) as HTMLElement);
    boxes[0]!.querySelector('textarea')!.textContent = 'you never come as soon as possible';
    boxes[1]!.querySelector('[g_editable]')!.textContent = 'As I already explained, as soon as possible';
    holder.replaceChildren();
    await follow();
    expect(host()).toBeUndefined();
    const before = counted();

    for (let time = 0; time < 200; time++) {
      holder.replaceChildren(...boxes.map((box) => box.cloneNode(true)));
      await follow();
      expect(drawn()).toEqual({
        'evenkeel-a-light': ['you never', 'As I already explained'],
        'evenkeel-b-light': ['as soon as possible', 'as soon as possible'],
      });
      holder.replaceChildren();
      await follow();
      expect(page.look().draftId).toBeNull();
    }

    expect(host()).toBeUndefined();
    expect(drawn()).toEqual({});
    expect(card()).toBeNull();
    expect(counted()).toEqual(before);
  }, 60_000);
});

/** A draft of so many words in paragraphs of fifty, with its session and a report of so many findings, evenly spread. */
async function openLong(words: number, findings: number) {
  const paragraph = `<div>${'some plain words and <b>bold</b> ones '.repeat(8)}end</div>`;
  const body = editable(paragraph.repeat(Math.ceil(words / 50)));
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const judge = async ({ text }: DraftSession): Promise<Report> => {
    const step = Math.floor(text.length / findings);
    const found = Array.from({ length: findings }, (_, index) => findingAt(index * step));
    return {
      draft: { score: 0, sum: [], findings: found },
      incoming: null,
      overview: null,
      reply: [],
      advice: [],
      promises: [],
      blanks: [],
    };
  };
  const around = {
    surface: new RichText(body, allOwn, 'plain'),
    marks: new Marks(),
    judge,
    changed: () => {},
  };
  const session = new DraftSession(
    { id: '1', root: body, body, subject: null, send: null },
    around,
    ending.signal,
  );
  await session.judge();
  return { session, body, nodes: body.querySelectorAll('*').length };
}

function findingAt(start: number): Finding {
  return {
    rule: 'some-rule',
    practice: 'stay-calm',
    category: 'hostile',
    severity: 'warning',
    message: '',
    suggestions: [],
    start,
    end: start + 4,
  };
}

/** Steps that one keystroke costs: text read, elements held against selectors, ranges made. */
async function stepsOfAKey(body: HTMLElement): Promise<number> {
  let steps = 0;
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!;
  vi.spyOn(CharacterData.prototype, 'data', 'get').mockImplementation(function (this: CharacterData) {
    steps += 1;
    return data.get!.call(this);
  });
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    steps += 1;
    return matches.call(this, selector);
  });
  const { createRange } = Document.prototype;
  vi.spyOn(Document.prototype, 'createRange').mockImplementation(function (this: Document) {
    steps += 1;
    return createRange.call(this);
  });
  body.firstElementChild!.append('x');
  await Promise.resolve(); // the observer's turn
  vi.restoreAllMocks();
  return steps;
}

describe('a long draft', () => {
  test('of 20,000 words with 300 findings is marked, and the marks follow what is typed at its start', async () => {
    const { session, body } = await openLong(20_000, 300);
    const before = session.marked.map(({ range }) => String(range));
    expect(before).toHaveLength(300);
    body.firstElementChild!.firstChild!.before('x');
    await expect.poll(() => session.text.startsWith('x')).toBe(true);
    // The first stands where it was typed, and is hidden until the next report.
    expect(session.marked.map(({ range }) => String(range))).toEqual(before.slice(1));
    expect([...CSS.highlights.get('evenkeel-a-light')!]).toHaveLength(299);
  });

  test('costs a key in proportion to its length, and to its findings', async () => {
    const short = await openLong(2_000, 30);
    const long = await openLong(20_000, 300);
    const [few, many] = [await stepsOfAKey(short.body), await stepsOfAKey(long.body)];
    expect(many / few).toBeLessThan(11);
    expect(many).toBeLessThan(long.nodes * 12);
  });
});
