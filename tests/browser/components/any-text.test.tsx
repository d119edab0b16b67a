import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Report } from '@/lib/model';
import { assessment, draftText, explained, fakeBackend, noDraft, openPanel } from './panel-fixture';

const box = page.getByRole('textbox', { name: 'Text to check' });
const score = page.getByRole('region', { name: 'Score of this text' });
const status = page.getByRole('status');
const calmer = page.getByRole('button', { name: 'To put it in one place' });

/** A panel with its text box open, over a backend that knows what to say of `draftText` only. */
async function openBox() {
  const backend = fakeBackend(null);
  backend.judgeText.mockImplementation(async ({ text }) =>
    text === draftText
      ? { ...noDraft, draft: assessment }
      : { ...noDraft, draft: { score: 100, sum: [], findings: [] } },
  );
  await openPanel(backend);
  await page.getByText('Check any other text').click();
  return backend;
}

test('judges a pasted text once it rests, and shows it like a draft', async () => {
  const backend = await openBox();
  await userEvent.fill(box, draftText);
  await expect.element(score).toHaveTextContent('Score 71 of 100');
  await expect.element(page.getByRole('heading', { name: 'In this text · 2' })).toBeVisible();
  expect(backend.judgeText).toHaveBeenCalledExactlyOnceWith({ text: draftText });
  await userEvent.clear(box);
  await expect.element(score).not.toBeInTheDocument();
});

test('drops the answer to a text that has changed since', async () => {
  const backend = await openBox();
  let answer: (report: Report) => void = () => {};
  backend.judgeText.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await userEvent.fill(box, draftText);
  await expect.poll(() => backend.judgeText.mock.calls.length).toBe(1);
  await userEvent.fill(box, 'Thank you for the photos.');
  await expect.element(score).toHaveTextContent('Score 100 of 100');
  answer({ ...noDraft, draft: assessment });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect.element(score).toHaveTextContent('Score 100 of 100');
});

test('replaces in the box, and undo brings the old words back', async () => {
  await openBox();
  await userEvent.fill(box, draftText);
  await calmer.click();
  await expect
    .element(box)
    .toHaveValue(draftText.replace('As I already explained', 'To put it in one place'));
  await expect.element(status).toHaveTextContent('Replaced.');
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(box).toHaveValue(draftText);
});

test('removes words in the box', async () => {
  await openBox();
  await userEvent.fill(box, draftText);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect.element(box).toHaveValue(draftText.replace('As I already explained', ''));
});

test('touches nothing when the text has changed since it was judged', async () => {
  const backend = await openBox();
  await userEvent.fill(box, draftText);
  await expect.element(calmer).toBeVisible();
  backend.judgeText.mockReturnValue(new Promise(() => {}));
  await userEvent.fill(box, `Hello. ${draftText}`);
  await calmer.click();
  await expect.element(box).toHaveValue(`Hello. ${draftText}`);
  await expect.element(status).toHaveTextContent('These words have changed since');
});

test('selects the words of a finding', async () => {
  await openBox();
  await userEvent.fill(box, draftText);
  await page.getByRole('button', { name: 'As I already explained' }).click();
  const { selectionStart, selectionEnd } = box.element() as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([explained.start, explained.end]);
});

test('dismisses always, as such a text has no place, and judges again', async () => {
  const backend = await openBox();
  await userEvent.fill(box, draftText);
  await page.getByRole('button', { name: 'Dismiss always' }).first().click();
  expect(backend.dismiss).toHaveBeenCalledExactlyOnceWith({
    rule: explained.rule,
    phrase: 'As I already explained',
    scope: 'always',
    draftId: null,
    conversationId: null,
  });
  backend.tellDismissals([{ key: 'key', rule: explained.rule, scope: 'always', at: 0 }]);
  await expect.poll(() => backend.judgeText.mock.calls.length).toBe(2);
});

test('is there whether a mail is seen or not, and tells its score from that of the draft', async () => {
  const backend = fakeBackend();
  backend.judgeText.mockResolvedValue({ ...noDraft, draft: { score: 100, sum: [], findings: [] } });
  const place = await openPanel(backend);
  await expect.element(box).not.toBeInTheDocument();
  await page.getByText('Check any other text').click();
  await userEvent.fill(box, 'Thank you for the photos.');
  await expect.element(score).toHaveTextContent('Score 100 of 100');
  await expect
    .element(page.getByRole('region', { name: 'Score', exact: true }))
    .toHaveTextContent('Score 71 of 100');
  expect((await axe.run(place)).violations).toEqual([]);
});

test('keeps its text while another tab is looked at', async () => {
  await openBox();
  await userEvent.fill(box, draftText);
  await page.getByRole('tab', { name: 'Conversation' }).click();
  await expect.element(box).not.toBeInTheDocument();
  await page.getByRole('tab', { name: 'Draft' }).click();
  await expect.element(box).toBeVisible();
  await expect.element(box).toHaveValue(draftText);
});

test('says so when the text cannot be judged', async () => {
  const backend = await openBox();
  backend.judgeText.mockRejectedValue(new Error('no receiver'));
  await userEvent.fill(box, draftText);
  await expect.element(status).toHaveTextContent('could not be judged');
});
