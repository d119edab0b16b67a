import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { You } from '@/lib/model';
import { fakeBackend, nothingYet, openPanel } from './panel-fixture';

const you: You = {
  ...nothingYet,
  promises: [
    promise('a', '2026-04-14T09:00'),
    promise('b', '2026-04-14T09:30'),
    promise('c', '2026-04-15T12:00'),
    promise('d', '2026-04-17T17:00'),
  ],
  hostileToday: 4,
  support: 'Priya Shah, extension 12',
  trend: [
    { date: '2026-03-28', drafts: 2, sum: 150 },
    { date: '2026-04-02', drafts: 1, sum: 71 },
    { date: '2026-04-07', drafts: 3, sum: 246 },
    { date: '2026-04-10', drafts: 4, sum: 340 },
    { date: '2026-04-13', drafts: 2, sum: 186 },
    { date: '2026-04-14', drafts: 1, sum: 88 },
  ],
};

function promise(id: string, due: string) {
  return { id, due, url: 'https://mail.google.com/', madeAt: 0, isReminded: false };
}

async function openYou(of: You = you) {
  const backend = fakeBackend();
  const place = await openPanel(backend);
  backend.tellYou(of);
  await page.getByRole('tab', { name: 'You' }).click();
  return { backend, place };
}

describe('the You tab', () => {
  test('says what will appear when nothing is remembered yet', async () => {
    const { place } = await openYou(nothingYet);
    await expect.element(page.getByRole('region', { name: 'Promises' })).toHaveTextContent(/When a mail/);
    await expect
      .element(page.getByRole('region', { name: 'Hostile messages today' }))
      .toHaveTextContent(/None today/);
    await expect
      .element(page.getByRole('region', { name: 'Your drafts' }))
      .toHaveTextContent(/When you have sent/);
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('shows it without any mail, too', async () => {
    const { backend } = await openYou();
    backend.tellView(null);
    await expect.element(page.getByRole('region', { name: 'Promises · 4' })).toBeVisible();
    expect(page.getByRole('heading', { name: 'I cannot see a mail here' }).elements()).toEqual([]);
  });

  test('says of each promise how near it is, and leads to its conversation', async () => {
    const { backend, place } = await openYou();
    const entries = page.getByRole('region', { name: 'Promises · 4' }).getByRole('listitem');
    const shown = entries.elements().map((entry) => entry.querySelector('p')?.textContent);
    expect(shown).toEqual([
      'Overdue today at 09:00',
      'Due soon today at 09:30',
      'Due tomorrow at 12:00',
      'Due Friday 17 Apr at 17:00',
    ]);
    await entries.nth(2).getByRole('button', { name: 'Open mail' }).click();
    expect(backend.openPromise).toHaveBeenCalledExactlyOnceWith('c');
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('takes a promise off the list by keyboard, and the focus stays in it', async () => {
    const { backend } = await openYou();
    const kept = page.getByRole('button', { name: 'Kept' });
    (kept.first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(backend.dropPromise).toHaveBeenCalledExactlyOnceWith('a');
    await expect.element(page.getByRole('status')).toHaveTextContent('Kept, and off the list.');
    backend.tellYou({ ...you, promises: you.promises.slice(1) });
    await expect.element(page.getByRole('button', { name: 'Open mail' }).first()).toHaveFocus();
  });

  test('names whom the team set for support from the fourth hostile message on', async () => {
    const { backend } = await openYou({ ...you, hostileToday: 3 });
    const day = page.getByRole('region', { name: 'Hostile messages today' });
    await expect.element(day).toHaveTextContent('3 hostile messages so far.');
    expect(day.getByText('Priya Shah').elements()).toEqual([]);
    backend.tellYou(you);
    await expect.element(day.getByText('Priya Shah, extension 12')).toBeVisible();
    backend.tellYou({ ...you, support: null });
    await expect.element(day).toHaveTextContent(/ask a colleague/);
  });

  test('draws the trend and tells it in words and in a table', async () => {
    await openYou();
    const drafts = page.getByRole('region', { name: 'Your drafts' });
    await expect
      .element(drafts)
      .toHaveTextContent('11 drafts in the last 14 days, mean score 85. In the 14 days before: 75.');
    expect(drafts.getByRole('row').elements()).toHaveLength(6);
    await expect.element(drafts.getByRole('row', { name: 'Tuesday 14 Apr 1 88' })).toBeInTheDocument();
  });

  test('wipes after one question, the settings only where that is asked for', async () => {
    const { backend } = await openYou();
    const wipe = page.getByRole('button', { name: 'Wipe', exact: true });
    await wipe.click();
    await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(wipe).toHaveFocus();
    expect(backend.wipeYou).not.toHaveBeenCalled();

    await wipe.click();
    await page.getByRole('button', { name: 'Wipe it' }).click();
    expect(backend.wipeYou).toHaveBeenCalledExactlyOnceWith(false);
    await expect.element(page.getByRole('status')).toHaveTextContent('Wiped.');

    await wipe.click();
    await page.getByLabelText(/^Settings, too/).click();
    await page.getByRole('button', { name: 'Wipe it' }).click();
    expect(backend.wipeYou).toHaveBeenLastCalledWith(true);
  });

  test('switches the question before sending', async () => {
    const { backend } = await openYou();
    const choice = page.getByRole('checkbox', { name: /^Ask me before a mail goes out/ });
    await expect.element(choice).toBeChecked();
    await choice.click();
    expect(backend.setGuard).toHaveBeenCalledExactlyOnceWith(false);
    backend.tellYou({ ...you, isGuarded: false });
    await expect.element(choice).not.toBeChecked();
  });

  test('leaves the question on where the organisation keeps it', async () => {
    await openYou({ ...you, isGuardLocked: true });
    await expect
      .element(page.getByRole('checkbox', { name: /^Ask me before a mail goes out/ }))
      .toBeDisabled();
    await expect.element(page.getByText('Your organisation keeps this on.')).toBeVisible();
  });

  test('exports a file and opens the settings', async () => {
    const { backend } = await openYou();
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect(this.download).toBe('evenkeel.json');
    });
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as evenkeel.json.');
    expect(saved).toHaveBeenCalledOnce();
    saved.mockRestore();
    await page.getByRole('button', { name: 'Team settings' }).click();
    expect(backend.openSettings).toHaveBeenCalledOnce();
  });

  test('fits a panel of 320 px', async () => {
    const { place } = await openYou();
    await page.viewport(320, 640);
    await page.getByText('What is stored').click();
    await page.getByRole('button', { name: 'Wipe', exact: true }).click();
    expect(place.scrollWidth).toBeLessThanOrEqual(320);
  });
});
