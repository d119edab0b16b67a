import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { Report } from '@/lib/model';
import { DraftSession } from '@/lib/webmail/draft-session';
import { gmailNotOwn } from '@/lib/webmail/gmail-selectors';
import { Marks } from '@/lib/webmail/marks';
import { RichText } from '@/lib/webmail/rich-text';
import { drawn } from './drawn';
import { editable } from './editable';
import { reportOn } from './phrases';

/** A session on a body, with a judge whose answers the test may hold back. */
function open(html: string) {
  const body = editable(html);
  const box = { id: 'draft-1', root: body, body, subject: null, send: null };
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const judge = vi.fn(async (session: DraftSession) => reportOn(session.text));
  const changed = vi.fn();
  const surface = new RichText(body, gmailNotOwn, 'plain');
  const around = { surface, marks: new Marks(), judge, changed };
  const session = new DraftSession(box, around, ending.signal);
  body.focus();
  return { body, session, judge, changed, end: () => ending.abort() };
}

/** An answer that waits until it is given. */
function heldBack() {
  const { promise, resolve, reject } = Promise.withResolvers<Report>();
  return {
    promise,
    give: (draft: string) => resolve(reportOn(draft)),
    fail: () => reject(new Error('nobody there')),
  };
}

describe('a draft', () => {
  test('is judged at once, and its phrases are marked', async () => {
    const { session, body } = open('<div>As I already <b>explained</b>, as soon as possible</div>');
    const { innerHTML } = body;
    await session.judge();
    expect(drawn()).toEqual({
      'evenkeel-a-light': ['As I already explained'],
      'evenkeel-b-light': ['as soon as possible'],
    });
    expect(session.report?.draft?.score).toBe(60);
    expect(body.innerHTML).toBe(innerHTML);
    await session.judge();
    expect(body.innerHTML).toBe(innerHTML);
  });

  test('is judged again once the typing pauses, not at every key', async () => {
    const { judge, session } = open('');
    await userEvent.keyboard('We will come as soon as possible');
    await expect.poll(drawn).toEqual({ 'evenkeel-b-light': ['as soon as possible'] });
    expect(judge.mock.calls.length).toBeLessThan(5);
    expect(session.text).toBe('We will come as soon as possible');
  });

  test('has its blanks marked until they are filled in', async () => {
    const { session, body, judge } = open('<div>Hello.</div><div>We come by [date], at noon.</div>');
    await session.judge();
    expect(drawn()).toEqual({ 'evenkeel-c-light': ['[date]'] });
    expect(session.marked).toEqual([]);
    judge.mockReturnValue(heldBack().promise);
    getSelection()!.collapse(body.firstChild!.firstChild, 5);
    await userEvent.keyboard(' Sam');
    expect(drawn()).toEqual({ 'evenkeel-c-light': ['[date]'] });
    const start = session.text.indexOf('[date]');
    session.select({ start, end: start + 6 });
    await userEvent.keyboard('Monday');
    expect(session.text).toContain('by Monday, at noon.');
    expect(drawn()).toEqual({});
  });

  test('is judged on the writer’s own words', async () => {
    const { session } = open('Fine.<div class="gmail_quote">you never listen</div>');
    await session.judge();
    expect(drawn()).toEqual({});
  });
});

describe('typing', () => {
  test('moves the marks behind it at once, and hides those that it touches', async () => {
    const { session, body, judge } = open(
      '<div>x</div><div>As I already explained, as soon as possible</div>',
    );
    await session.judge();
    judge.mockReturnValue(heldBack().promise);
    getSelection()!.collapse(body.querySelector('div')!.firstChild, 1);
    await userEvent.keyboard('yz{Enter}w');
    expect(drawn()).toEqual({
      'evenkeel-a-light': ['As I already explained'],
      'evenkeel-b-light': ['as soon as possible'],
    });
    expect(session.marked.map(({ finding }) => session.text.slice(finding.start, finding.end))).toEqual([
      'As I already explained',
      'as soon as possible',
    ]);
    getSelection()!.collapse(body.lastChild!.firstChild, 5);
    await userEvent.keyboard('!');
    expect(drawn()).toEqual({ 'evenkeel-b-light': ['as soon as possible'] });
  });

  test('makes an answer to the text before it come too late', async () => {
    const { session, judge } = open('you never');
    const [first, second] = [heldBack(), heldBack()];
    judge.mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
    const asked = session.judge();
    await userEvent.keyboard('{End} come as soon as possible');
    await expect.poll(() => judge.mock.calls.length).toBe(2);
    first.give('you never');
    await asked;
    expect(drawn()).toEqual({});
    second.give(session.text);
    await expect
      .poll(drawn)
      .toEqual({ 'evenkeel-a-light': ['you never'], 'evenkeel-b-light': ['as soon as possible'] });
  });

  test('by an input method is judged when the word is done, and nothing is replaced meanwhile', async () => {
    const { session, judge, body } = open('you never:');
    getSelection()!.selectAllChildren(body);
    getSelection()!.collapseToEnd();
    await cdp().send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    expect(session.replace({ start: 0, end: 9 }, 'you never', 'we')).toEqual({
      ok: false,
      reason: 'refused',
    });
    expect(judge).not.toHaveBeenCalled();
    await cdp().send('Input.insertText', { text: '日' });
    await expect.poll(() => judge.mock.calls.length).toBe(1);
    expect(session.text).toBe('you never:日');
    expect(session.replace({ start: 0, end: 9 }, 'you never', 'we')).toEqual({ ok: true });
  });
});

test('an edit by script, such as an editor’s own undo, is noticed', async () => {
  const { session, body } = open('you never');
  await session.judge();
  body.innerHTML = '<div>as soon as possible</div>';
  await expect.poll(drawn).toEqual({ 'evenkeel-b-light': ['as soon as possible'] });
});

test('when nobody answers, nothing is marked, until somebody does', async () => {
  const { session, judge } = open('you never');
  await session.judge();
  judge.mockRejectedValueOnce(new Error('the background is gone'));
  await session.judge();
  expect(drawn()).toEqual({});
  expect(session.report).toBeNull();
  await session.judge();
  expect(drawn()).toEqual({ 'evenkeel-a-light': ['you never'] });
});

test('what ends leaves nothing behind, and takes no late answer', async () => {
  const { session, judge, end, changed, body } = open('you never');
  await session.judge();
  const late = heldBack();
  judge.mockReturnValueOnce(late.promise);
  const asked = session.judge();
  end();
  expect(drawn()).toEqual({});
  const { length } = changed.mock.calls;
  late.give('you never');
  await asked;
  body.append('more');
  await Promise.resolve();
  expect(changed.mock.calls.length).toBe(length);
});

test('a mark that is taken away stays away until the next report', async () => {
  const { session } = open('you never come as soon as possible');
  await session.judge();
  session.drop(session.marked[0]!);
  expect(drawn()).toEqual({ 'evenkeel-b-light': ['as soon as possible'] });
});
