import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBackend, openPanel, viewOf } from './panel-fixture';

const opener = page.getByRole('button', { name: 'Pause', exact: true });
const menu = page.getByRole('menu', { name: 'Pause' });
const resume = page.getByRole('button', { name: 'Resume' });

describe('pausing', () => {
  test('is chosen by keyboard alone', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    (opener.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(menu.getByRole('menuitem', { name: 'Here' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(backend.pause).toHaveBeenCalledExactlyOnceWith('hour');
  });

  test('of a conversation is offered where one is open', async () => {
    await openPanel(fakeBackend(viewOf({ conversationId: null })));
    await opener.click();
    await expect.element(menu.getByRole('menuitem', { name: 'For an hour' })).toBeVisible();
    expect(menu.getByRole('menuitem', { name: 'Here' }).elements()).toEqual([]);
  });

  test('that the page cannot do says so', async () => {
    const backend = fakeBackend();
    backend.pause.mockResolvedValue(false);
    await openPanel(backend);
    await opener.click();
    await menu.getByRole('menuitem', { name: 'For this account' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(/^Not paused/);
  });

  test('shows its state and the way back, which the next view ends', async () => {
    const backend = fakeBackend();
    const place = await openPanel(backend);
    backend.tellPause('conversation');
    await expect.element(page.getByText('Paused here ·')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Paused here' })).toBeVisible();
    expect(page.getByRole('region', { name: 'Score' }).elements()).toEqual([]);
    const { violations } = await axe.run(place);
    expect(violations).toEqual([]);
    await resume.click();
    expect(backend.resume).toHaveBeenCalledOnce();
    backend.tellView(viewOf());
    await expect.element(opener).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Score' })).toBeVisible();
  });
});

describe('sending', () => {
  const sent = {
    draftId: 'draft-1',
    conversationId: null,
    at: 0,
    how: 'click',
    closed: true,
    promises: [],
    score: null,
  } as const;

  test('is told when the box has closed', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    backend.tellSent(sent);
    await expect.element(page.getByRole('status')).toHaveTextContent('Sent.');
    backend.tellSent({ ...sent, how: 'schedule' });
    await expect.element(page.getByRole('status')).toHaveTextContent('Scheduled.');
  });

  test('is not claimed when the box stays open', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    backend.tellSent({ ...sent, closed: false });
    await expect.element(page.getByRole('region', { name: 'Score' })).toBeVisible();
    expect(page.getByText('Sent.').elements()).toEqual([]);
  });
});
