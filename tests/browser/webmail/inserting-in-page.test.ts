import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import popups from '@/tests/fixtures/gmail/compose-popups-2025-en.built.html?raw';
import { until } from '@/tests/until';
import { body, openDraft, openPage, wordy } from './open-page';

const sorry = 'I am sorry about the wait. [name] will ring you.';
const field = () => document.querySelector<HTMLTextAreaElement>('textarea.Ak')!;

describe('words put into a draft of a page', () => {
  test('are in the next snapshot, and are judged', async () => {
    const { page, background } = await openDraft();
    const { draftId, conversation } = page.look();
    const request = { draftId: draftId!, insertion: { at: 0, text: `${sorry}\n\n` } };
    expect(page.insert({ ...request, expected: conversation.draft })).toEqual({ ok: true });
    const after = `${sorry}\n\n${wordy}`;
    await until(() => background.judge.mock.lastCall?.[0].conversation.draft === after);
    expect(page.look().conversation.draft).toBe(after);
    expect(getSelection()!.toString()).toBe('[name]');
    expect(page.insert({ ...request, expected: conversation.draft })).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(page.insert({ ...request, draftId: 'another', expected: after })).toEqual({
      ok: false,
      reason: 'gone',
    });
    await userEvent.keyboard('{Control>}z{/Control}');
    await until(() => page.look().conversation.draft === wordy);
  });

  test('wait until an input method is done', async () => {
    const { page } = await openDraft();
    const { draftId, conversation } = page.look();
    const request = { draftId: draftId!, insertion: { at: 0, text: sorry }, expected: conversation.draft };
    body().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(page.insert(request)).toEqual({ ok: false, reason: 'refused' });
    body().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(page.insert(request)).toEqual({ ok: true });
  });
});

describe('words put into a draft in plain-text mode', () => {
  const open = async (written: string) => {
    const { page } = await openPage(popups);
    field().focus();
    if (written) await userEvent.keyboard(written.replaceAll('\n', '{Enter}'));
    await until(() => page.look().conversation.draft === written);
    const { draftId } = page.look();
    const put = (at: number, text: string, expected = written) =>
      page.insert({ draftId: draftId!, insertion: { at, text }, expected });
    return { put };
  };

  test.each([
    ['', 0, sorry],
    ['\nSam', 0, `${sorry}\n`],
    ['Dana,\n\nit came.\n\nSam', 7, `${sorry}\n\n`],
    ['Dana,', 5, `\n\n${sorry}`],
  ])('go into “%s” at %i, and one undo takes them out, and them alone', async (written, at, text) => {
    const { put } = await open(written);
    expect(put(at, text)).toEqual({ ok: true });
    expect(field().value).toBe(written.slice(0, at) + text + written.slice(at));
    expect(getSelection()!.toString()).toBe('[name]');
    await userEvent.keyboard('Kieran');
    expect(field().value).toContain('Kieran will ring you.');
    await userEvent.keyboard('{Control>}zz{/Control}');
    expect(field().value).toBe(written);
  });

  test('are not put in when the draft has changed', async () => {
    const { put } = await open('Dana,');
    expect(put(0, sorry, 'Dana')).toEqual({ ok: false, reason: 'changed' });
    expect(field().value).toBe('Dana,');
  });
});
