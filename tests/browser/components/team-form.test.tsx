import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TeamForm } from '@/components/TeamForm';
import type { Team } from '@/lib/model';
import { readTeam } from '@/lib/packs/team';
import '@/components/tokens.css';

const team: Team = {
  hours: { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00', zone: 'Europe/Paris' },
  routes: [{ topic: 'invoices', to: 'Billing, billing@example.com' }],
  authority: [{ topic: 'refund over 500', approver: 'Priya Shah' }],
  tickets: 'https://tickets.example.com',
  security: null,
  support: 'Priya Shah',
  scope: ['no weekend work', 'two rounds of changes'],
};

const status = page.getByRole('status');
const save = page.getByRole('button', { name: 'Save' });

async function openForm(of: Team | null = null) {
  await page.viewport(1000, 800);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const onSave = vi.fn(async (_: Team) => {});
  flushSync(() => root.render(<TeamForm team={of} read={readTeam} onSave={onSave} />));
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return { place, onSave };
}

describe('the team’s settings', () => {
  test('are what was set, and saved as they are', async () => {
    const { place, onSave } = await openForm(team);
    await expect.element(page.getByLabelText('Time zone')).toHaveValue('Europe/Paris');
    await save.click();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(team);
    await expect.element(status).toHaveTextContent('Saved.');
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('hold nothing that is left empty, and say what is not saved yet', async () => {
    const { onSave } = await openForm();
    await expect.element(status).toHaveTextContent('');
    await page.getByLabelText('Support').fill('Priya');
    await expect.element(status).toHaveTextContent('Changes are not saved yet.');
    await page.getByRole('button', { name: 'Add a route' }).click();
    await save.click();
    const nothing = { hours: null, routes: [], authority: [], tickets: null, security: null, scope: [] };
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...nothing, support: 'Priya' });
    await expect.element(status).toHaveTextContent('Saved.');
  });

  test('say at the field what is wrong, and go to the first', async () => {
    const { place, onSave } = await openForm();
    await page.getByLabelText('Monday').click();
    await page.getByLabelText('From').fill('09:00');
    await page.getByRole('button', { name: 'Add an approval' }).click();
    await page.getByRole('button', { name: 'Add an approval' }).click();
    await page.getByLabelText('Approvals 2: What').fill('refund');
    await save.click();
    expect(onSave).not.toHaveBeenCalled();
    await expect.element(status).toHaveTextContent('Not saved: some fields need a look.');
    const to = page.getByLabelText('To', { exact: true });
    await expect.element(to).toHaveFocus();
    await expect.element(to).toHaveAccessibleDescription('Give a time such as 08:30.');
    await expect
      .element(page.getByLabelText('Approvals 2: Who approves it'))
      .toHaveAccessibleDescription('Say who approves it.');
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('ask for a day where there are times', async () => {
    const { onSave } = await openForm();
    await page.getByLabelText('From').fill('09:00');
    await page.getByLabelText('To', { exact: true }).fill('17:00');
    await save.click();
    await expect.element(page.getByText('Tick at least one day.')).toBeVisible();
    await expect.element(page.getByLabelText('Monday')).toHaveFocus();
    await userEvent.keyboard(' ');
    await save.click();
    expect(onSave.mock.lastCall?.[0].hours).toEqual({ days: [1], from: '09:00', to: '17:00' });
  });

  test('have rows that come and go by keyboard', async () => {
    const { onSave } = await openForm(team);
    await page.getByRole('button', { name: 'Remove limits 1' }).click();
    const more = page.getByRole('button', { name: 'Add a limit' });
    await expect.element(more).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Limits 2: Limit')).toHaveFocus();
    await userEvent.keyboard('no calls at night{Enter}');
    expect(onSave.mock.lastCall?.[0].scope).toEqual(['two rounds of changes', 'no calls at night']);
  });

  test('that the browser did not keep are not called saved', async () => {
    const { onSave } = await openForm(team);
    onSave.mockRejectedValue(new Error('full'));
    await save.click();
    await expect.element(status).toHaveTextContent(/^Not saved/);
  });

  test('fit a page of 320 px', async () => {
    const { place } = await openForm(team);
    await page.viewport(320, 640);
    expect(place.scrollWidth).toBeLessThanOrEqual(320);
  });
});
