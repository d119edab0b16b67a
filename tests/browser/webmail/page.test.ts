import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import compose2020 from '@/tests/fixtures/gmail/compose-popup-2020-en.captured.html?raw';
import english from '@/tests/fixtures/gmail/conversation-2025-en.built.html?raw';
import { drawn } from './drawn';
import { body, card, host, openDraft, openPage, pill, wordy } from './open-page';

describe('the draft that Gmail made', () => {
  test('is marked as it is typed', async () => {
    await openPage(compose2020);
    await userEvent.click(body());
    await userEvent.keyboard('as soon as possible');
    await expect.poll(drawn).toEqual({ 'evenkeel-b-light': ['as soon as possible'] });
    expect(body().innerHTML.trim()).toBe('as soon as possible');
  });
});

describe('what would be sent', () => {
  test('is byte-identical when nothing was accepted', async () => {
    await openDraft();
    const { innerHTML } = body();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}{ArrowRight}{Escape}');
    await userEvent.click(pill()!);
    expect(body().innerHTML).toBe(innerHTML);
    expect(document.querySelector('.M9')!.innerHTML).not.toContain('evenkeel');
  });
});

describe('a snapshot', () => {
  test('holds the conversation that the draft answers, and the draft', async () => {
    const { page } = await openDraft('Hello');
    expect(page.look()).toEqual({
      page: 'gmail',
      draftId: '#msg-a:r-5551',
      conversationId: '19a2b3c4d5e6f701',
      revision: expect.any(Number),
      active: true,
      conversation: {
        subject: 'Re: Late delivery, order 4471',
        thread: [
          expect.objectContaining({ from: 'client', name: 'Dana Ruiz' }),
          expect.objectContaining({ from: 'us' }),
          expect.objectContaining({ from: 'client' }),
        ],
        draft: 'Hello',
      },
    });
    expect(page.look().revision).toBeLessThan(page.look().revision);
  });

  test('tells of a conversation without a draft, and of none', async () => {
    const { page, background } = await openPage(english.replace(/g_editable="true"|role="textbox"/g, ''));
    expect(page.look()).toMatchObject({ draftId: null, conversationId: '19a2b3c4d5e6f701', active: true });
    expect(background.judge.mock.lastCall![0].draftId).toBeNull();
    document.querySelector<HTMLElement>('.g.id')!.remove();
    await expect.poll(() => background.judge.mock.lastCall![0].conversationId).toBeNull();
    expect(background.judge.mock.lastCall![0].conversation).toEqual({ thread: [], draft: '' });
  });

  test('is sent again when a folded message is opened', async () => {
    const { background } = await openDraft('Hello');
    expect(background.judge.mock.lastCall![0].conversation.thread).toHaveLength(3);
    const message = document.querySelector('.kv .adn')!;
    message.insertAdjacentHTML('beforeend', '<div class="ii gt"><div class="a3s">Hello?</div></div>');
    await expect.poll(() => background.judge.mock.lastCall![0].conversation.thread.length).toBe(4);
  });
});

describe('drafts', () => {
  test('that close leave nothing of ours on the page', async () => {
    const { page } = await openDraft();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(host()).toBeDefined();
    document.querySelector('.M9')!.remove();
    await expect.poll(host).toBeUndefined();
    expect(drawn()).toEqual({});
    expect(page.look().draftId).toBeNull();
    expect(
      page.apply({ draftId: '#msg-a:r-5551', span: { start: 0, end: 2 }, expected: 'As', replacement: '' }),
    ).toEqual({
      ok: false,
      reason: 'gone',
    });
  });

  test('of which several are open are each marked; the one last focused is active', async () => {
    const { page, background } = await openDraft('you never');
    const first = body();
    const second = document.querySelector('.M9')!.cloneNode(true) as HTMLElement;
    second.querySelector<HTMLInputElement>('[name=draft]')!.value = '#msg-a:r-2';
    second.querySelector('[g_editable]')!.textContent = 'as soon as possible';
    document.querySelector('.ip')!.append(second);
    const both = { 'evenkeel-a-light': ['you never'], 'evenkeel-b-light': ['as soon as possible'] };
    await expect.poll(drawn).toEqual(both);
    expect(page.look().draftId).toBe('#msg-a:r-5551');
    for (const [box, draftId] of [
      [second, '#msg-a:r-2'],
      [first, '#msg-a:r-5551'],
    ] as const) {
      await userEvent.click(box.querySelector('[g_editable]') ?? box);
      await expect.poll(() => background.judge.mock.lastCall![0]).toMatchObject({ draftId, active: true });
      expect(page.look().draftId).toBe(draftId);
    }
    second.remove();
    await expect.poll(drawn).toEqual({ 'evenkeel-a-light': ['you never'] });
  });

  test('that are hidden are closed, and opened again when shown', async () => {
    await openDraft('you never');
    const box = document.querySelector<HTMLElement>('.M9')!;
    box.style.display = 'none';
    await expect.poll(drawn).toEqual({});
    box.style.display = '';
    await expect.poll(drawn).toEqual({ 'evenkeel-a-light': ['you never'] });
  });
});

describe('asked by the side panel', () => {
  const replacement = {
    draftId: '#msg-a:r-5551',
    span: { start: 0, end: 22 },
    expected: 'As I already explained',
    replacement: 'To put it in one place',
  };

  test('replaces words', async () => {
    const { page } = await openDraft();
    expect(page.apply(replacement)).toEqual({ ok: true });
    expect(body().textContent).toBe(wordy.replace(replacement.expected, replacement.replacement));
    expect(page.apply(replacement)).toEqual({ ok: false, reason: 'changed' });
  });

  test('shows a phrase by selecting it', async () => {
    const { page } = await openDraft();
    page.show(replacement);
    expect(String(getSelection())).toBe('As I already explained');
    expect(document.activeElement).toBe(body());
  });

  test('judges again', async () => {
    const { page, background } = await openDraft();
    background.judge.mockResolvedValue({ draft: null, incoming: null, reply: [], advice: [] });
    page.rejudge();
    await expect.poll(drawn).toEqual({});
  });
});

describe('when the extension is gone', () => {
  test('the page is as if we had never been there', async () => {
    const { end } = await openDraft();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    end();
    expect(host()).toBeUndefined();
    expect(drawn()).toEqual({});
    const heard = vi.fn();
    body().addEventListener('keydown', heard);
    body().focus();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(heard).toHaveBeenCalledTimes(2);
    expect(card()).toBeNull();
  });

  test('and nobody answers, writing goes on', async () => {
    const { background } = await openDraft();
    background.judge.mockRejectedValue(new Error('Extension context invalidated.'));
    await userEvent.keyboard(' as ever');
    await expect.poll(drawn).toEqual({});
    expect(body().textContent).toBe(`${wordy} as ever`);
  });
});
