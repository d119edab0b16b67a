import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReplyItem } from '@/lib/model';
import { coachedView, reply } from './coached-fixture';
import { draftText, fakeBackend, openPanel, viewOf } from './panel-fixture';

const list = page.getByRole('region', { name: /^Your reply/ });
const status = page.getByRole('status');
const acknowledgement = reply[0]!.insertion!;
const add = page.getByRole('button', { name: `Add “${acknowledgement.text.trim()}”` });
const words = list.getByText('I can see why turning customers away was a blow.', { exact: true });

/** The items as a screen reader tells them. */
const told = () =>
  list
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent);

function clipboard() {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => write.mockRestore());
  return write;
}

describe('the checklist', () => {
  test('says to whom the reply is, and how much of it is there', async () => {
    await openPanel(fakeBackend(coachedView()));
    await expect.element(list.getByRole('heading')).toHaveTextContent('Your reply to Dana · 4 of 7');
  });

  test('tells each item: done or open, with the words that show it', async () => {
    await openPanel(fakeBackend(coachedView()));
    await expect.element(list).toBeVisible();
    const items = told();
    expect(items).toHaveLength(reply.length);
    expect(items[0]).toContain('Open: Acknowledges how it is for them“I had to turn customers away”');
    expect(items[1]).toContain(
      'Done: Apologises, for something specific“I am sorry that the pallets are late”',
    );
    expect(items[2]).toContain('Open: Answers: “Who signed for it?”');
    expect(items[2]!.match(/Who signed for it/g)).toHaveLength(1);
    expect(items[3]).toBe('Done: Answers: “Where is it?”“It is in our depot in Leeds”');
    expect(items[5]).toContain('They do not say what would put it right.');
    expect(items[6]).toBe('Done: CourtesyGreeting and thanks');
  });

  test('names nobody where no name is known', async () => {
    const { conversation } = viewOf().snapshot;
    const thread = [{ from: 'client', email: 'dana@harbour.example', text: 'Where is it?' }] as const;
    await openPanel(fakeBackend(coachedView({}, { conversation: { ...conversation, thread } })));
    await expect.element(list.getByRole('heading')).toHaveTextContent('Your reply · 4 of 7');
  });

  test('is there before anything is written', async () => {
    const { conversation } = viewOf().snapshot;
    const view = coachedView({ draft: null }, { conversation: { ...conversation, draft: '' } });
    await openPanel(fakeBackend(view));
    await expect.element(page.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
    await expect.element(list).toBeVisible();
  });

  test('is not there without a draft, or with nothing owed', async () => {
    const backend = fakeBackend(coachedView({ draft: null }, { draftId: null }));
    await openPanel(backend);
    await expect.element(page.getByRole('heading', { name: 'I cannot see a draft here' })).toBeVisible();
    await expect.element(list).not.toBeInTheDocument();
    backend.tellView(coachedView({ reply: [] }, { revision: 2 }));
    await expect.element(page.getByRole('region', { name: 'Score' })).toBeVisible();
    await expect.element(list).not.toBeInTheDocument();
  });

  test('gives axe nothing to find, with words in view', async () => {
    const place = await openPanel(fakeBackend(coachedView()));
    await add.hover();
    await expect.element(words).toBeVisible();
    expect((await axe.run(place)).violations).toEqual([]);
  });
});

describe('the words to add', () => {
  test('are seen before they are added, by pointer', async () => {
    await openPanel(fakeBackend(coachedView()));
    await expect.element(words).not.toBeVisible();
    await add.hover();
    await expect.element(words).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(words).not.toBeVisible();
  });

  test('are seen before they are added, by keyboard, and nothing moves', async () => {
    await openPanel(fakeBackend(coachedView()));
    await expect.element(list).toBeVisible();
    const height = list.element().getBoundingClientRect().height;
    (add.element() as HTMLElement).focus();
    await expect.element(words).toBeVisible();
    expect(list.element().getBoundingClientRect().height).toBe(height);
    await userEvent.keyboard('{Tab}');
    await expect.element(words).not.toBeVisible();
    await expect.element(list.getByText('[name]', { exact: true })).toBeVisible();
  });

  test('go into the draft, into the text that they were placed in', async () => {
    const backend = fakeBackend(coachedView());
    await openPanel(backend);
    await add.click();
    expect(backend.insert).toHaveBeenCalledExactlyOnceWith({
      tabId: 7,
      draftId: 'draft-1',
      insertion: acknowledgement,
      expected: draftText,
    });
    await expect.element(status).toHaveTextContent('Added. Undo in the mail takes it out again.');
  });

  test('leave the focus to the next ones when the draft has them', async () => {
    const backend = fakeBackend(coachedView());
    await openPanel(backend);
    (add.element() as HTMLElement).focus();
    const done: ReplyItem[] = reply.map((item, index) => (index === 0 ? { ...item, met: true } : item));
    backend.tellView(coachedView({ reply: done }, { revision: 2 }));
    await expect.element(list.getByRole('heading')).toHaveTextContent('5 of 7');
    await expect.element(list.getByRole('button', { name: /^Add “It was signed/ })).toHaveFocus();
  });

  test('are not added twice while the first are on their way', async () => {
    const backend = fakeBackend(coachedView());
    backend.insert.mockReturnValue(new Promise(() => {}));
    await openPanel(backend);
    await add.click();
    await expect.element(add).toHaveAttribute('aria-disabled', 'true');
    await add.click({ force: true });
    expect(backend.insert).toHaveBeenCalledOnce();
  });

  test.for([
    ['changed', 'The draft has changed since.'],
    ['gone', 'no longer open'],
  ] as const)('that cannot be added say so: %s', async ([reason, told]) => {
    const write = clipboard();
    const backend = fakeBackend(coachedView());
    backend.insert.mockResolvedValue({ ok: false, reason });
    await openPanel(backend);
    await add.click();
    await expect.element(status).toHaveTextContent(told);
    expect(write).not.toHaveBeenCalled();
  });

  test('are copied when the editor does not take them', async () => {
    const write = clipboard();
    const backend = fakeBackend(coachedView());
    backend.insert.mockResolvedValue({ ok: false, reason: 'refused' });
    await openPanel(backend);
    await add.click();
    await expect.element(status).toHaveTextContent('did not take the words, so they are copied');
    expect(write).toHaveBeenCalledExactlyOnceWith(acknowledgement.text.trim());
    write.mockRejectedValueOnce(new Error('not allowed'));
    await add.click();
    await expect.element(status).toHaveTextContent('Your draft is as it was.');
  });

  test('say so when nobody answers', async () => {
    const backend = fakeBackend(coachedView());
    backend.insert.mockRejectedValueOnce(new Error('no receiver'));
    await openPanel(backend);
    await add.click();
    await expect.element(status).toHaveTextContent('did not answer');
  });
});
