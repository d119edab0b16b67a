import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBackend, openPanel, viewOf } from './panel-fixture';

const summary = page.getByText('What Evenkeel sees here');
const report = {
  version: '0.1.0',
  page: 'gmail',
  browser: 'Some browser 1.0',
  found: { draftBody: [0, 2, 2], send: [0, 0, 0], cutMessage: [0, 0] },
  optional: ['cutMessage'],
};

describe('what Evenkeel sees here', () => {
  test('is looked for when it is unfolded, and says which way found what, and what was not found', async () => {
    const backend = fakeBackend();
    backend.selfCheck.mockResolvedValue(report);
    const place = await openPanel(backend);
    expect(backend.selfCheck).not.toHaveBeenCalled();
    await summary.click();
    await expect.element(page.getByRole('row', { name: 'draft body' })).toHaveTextContent('2, by way 2 of 3');
    await expect.element(page.getByRole('row', { name: 'send' })).toHaveTextContent('not found');
    await expect.element(page.getByRole('row', { name: 'cut message' })).toHaveTextContent('none here');
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('is there where no draft and no mail is seen', async () => {
    const backend = fakeBackend(viewOf({ draftId: null }));
    await openPanel(backend);
    await expect.element(summary).toBeVisible();
    backend.tellView(null);
    await summary.click();
    await expect.element(page.getByText('Nothing: I am not at work on this page.')).toBeVisible();
  });

  test('is copied as plain text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    onTestFinished(() => write.mockRestore());
    const backend = fakeBackend();
    backend.selfCheck.mockResolvedValue(report);
    await openPanel(backend);
    await summary.click();
    const copy = page.getByRole('button', { name: 'Copy report' });
    await copy.click();
    expect(write).toHaveBeenCalledExactlyOnceWith(
      [
        'Evenkeel 0.1.0 on gmail',
        'Some browser 1.0',
        'draft body: 2, by way 2 of 3 (0, 2, 2)',
        'send: not found (0, 0, 0)',
        'cut message: none here (0, 0)',
      ].join('\n'),
    );
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
    write.mockRejectedValueOnce(new Error('not allowed'));
    await copy.click();
    await expect.element(page.getByRole('status')).toHaveTextContent(/did not let me copy/);
  });
});
