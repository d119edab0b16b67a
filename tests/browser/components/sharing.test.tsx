import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AddressFault, PackAddress, PacksHere } from '@/components/pack-backend';
import { SharingView } from '@/components/SharingView';
import '@/components/tokens.css';

const noon = new Date(2026, 3, 17, 12, 0).getTime();
const hour = 3_600_000;
const none: PacksHere = {
  texts: { policy: null, team: null, personal: null },
  isLocked: false,
  policyProblems: [],
  address: null,
};
const url = 'https://packs.example/team.yaml';
const address: PackAddress = { url, checkedAt: noon - 3 * hour, nextAt: noon + 21 * hour, fault: null };
const withTeam = { ...none, texts: { ...none.texts, team: 'format: 1' } };

async function openView(packs: PacksHere, width = 700) {
  await page.viewport(width, 900);
  const place = document.createElement('main');
  document.body.append(place);
  const root = createRoot(place);
  const backend = {
    setAddress: vi.fn(async (_: string) => true),
    checkAddress: vi.fn(async () => {}),
    dropAddress: vi.fn(async () => {}),
  };
  const draw = (next: PacksHere) =>
    flushSync(() => root.render(<SharingView packs={next} now={noon} backend={backend} />));
  draw(packs);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return { place, backend, draw };
}

const field = page.getByLabelText('Address', { exact: true });
const take = page.getByRole('button', { name: 'Take it from there' });
const status = page.getByRole('status');

describe('an address', () => {
  test('is looked at before anybody is asked', async () => {
    const { place, backend } = await openView(none);
    await field.fill('http://packs.example/team.yaml');
    await userEvent.keyboard('{Enter}');
    expect(backend.setAddress).not.toHaveBeenCalled();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription(/Give a whole address that begins with https/);
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('is taken once it is granted, and the focus goes to what came of it', async () => {
    const { backend, draw } = await openView(withTeam);
    await expect.element(page.getByText(/takes the place of the team pack/)).toBeVisible();
    await field.fill(url);
    await take.click();
    expect(backend.setAddress).toHaveBeenCalledExactlyOnceWith(url);
    draw({ ...withTeam, address });
    await expect.element(status).toHaveFocus();
    await expect.element(status).toHaveTextContent('The address is set.');
  });

  test('that is not granted changes nothing', async () => {
    const { backend } = await openView(none);
    backend.setAddress.mockResolvedValue(false);
    await field.fill(url);
    await take.click();
    await expect.element(status).toHaveTextContent(/so all is as it was/);
    await expect.element(take).toHaveFocus();
  });

  test('is not asked twice at once, and may not answer at all', async () => {
    const { backend } = await openView({ ...withTeam, address });
    let fail: (reason: Error) => void = () => {};
    backend.checkAddress.mockReturnValue(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    const check = page.getByRole('button', { name: 'Check now' });
    await check.click();
    await expect.element(status).toHaveTextContent('Asking …');
    await userEvent.keyboard('{Enter}');
    expect(backend.checkAddress).toHaveBeenCalledOnce();
    fail(new Error('gone'));
    await expect.element(status).toHaveTextContent('That did not work. Try again in a moment.');
  });

  test('says when it answered and when it is asked next, and can be stopped', async () => {
    const { place, backend, draw } = await openView({ ...withTeam, address });
    await expect.element(page.getByText('today, 09:00')).toBeVisible();
    await expect.element(page.getByText('tomorrow, 09:00')).toBeVisible();
    expect((await axe.run(place)).violations).toEqual([]);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(backend.dropAddress).toHaveBeenCalledOnce();
    draw(withTeam);
    await expect.element(status).toHaveTextContent('It is asked no more. What came from it stays in use.');
  });

  test.for<readonly [AddressFault, RegExp]>([
    [{ kind: 'unreachable' }, /Nobody answers/],
    [{ kind: 'tooLong' }, /longer than ten seconds/],
    [{ kind: 'redirected' }, /only points to another one/],
    [{ kind: 'tooLarge' }, /1 MB at most/],
    [{ kind: 'notText' }, /is no text/],
    [{ kind: 'status', status: 403 }, /sign in \(403\)/],
    [{ kind: 'status', status: 404 }, /nothing at this address \(404\)/],
    [{ kind: 'status', status: 503 }, /trouble of its own \(503\)/],
    [{ kind: 'status', status: 418 }, /gives no pack \(418\)/],
  ])('that fails says why and what to do: %j', async ([fault, words]) => {
    await openView({ ...withTeam, address: { ...address, fault } });
    await expect.element(status).toHaveTextContent(words);
    await expect.element(status).toHaveTextContent('The last good pack stays in use.');
  });

  test('whose grant was taken back is granted again', async () => {
    const fault: AddressFault = { kind: 'notGranted' };
    const { backend } = await openView({ ...none, address: { ...address, checkedAt: null, fault } });
    await expect.element(page.getByText('None yet')).toBeVisible();
    await expect.element(status).toHaveTextContent('There is no team pack in use yet.');
    await page.getByRole('button', { name: 'Allow it again' }).click();
    expect(backend.setAddress).toHaveBeenCalledExactlyOnceWith(url);
  });

  test('with a pack that is not fit says where', async () => {
    const problems = [{ line: 12, column: 5, words: '“mesage” is no key.' }];
    const { place } = await openView({
      ...withTeam,
      address: { ...address, fault: { kind: 'pack', problems } },
    });
    await expect
      .element(page.getByRole('listitem'))
      .toHaveTextContent('Line 12, column 5: “mesage” is no key.');
    expect((await axe.run(place)).violations).toEqual([]);
  });
});

describe('the administrator’s pack', () => {
  test('is there or not, locked or not, with nothing to press', async () => {
    const { draw } = await openView(none);
    await expect.element(page.getByText(/^Your administrator has set no pack/)).toBeVisible();
    const policy = { ...none, texts: { ...none.texts, policy: 'format: 1' } };
    draw(policy);
    await expect.element(page.getByText(/^It is not locked/)).toBeVisible();
    draw({ ...policy, isLocked: true });
    await expect.element(page.getByText(/^It is locked/)).toBeVisible();
    expect(page.getByRole('button').all()).toHaveLength(1);
  });

  test('says what is wrong with it, and what is in use meanwhile', async () => {
    const policyProblems = [{ line: 3, column: 1, words: 'A version is a whole number, or text in quotes.' }];
    const { draw } = await openView({ ...none, policyProblems });
    await expect.element(page.getByText(/but it is not fit to be used/)).toBeVisible();
    await expect.element(page.getByText('Line 3, column 1:')).toBeVisible();
    draw({ ...none, policyProblems, texts: { ...none.texts, policy: 'format: 1' } });
    await expect.element(page.getByText(/the last good one stays in use/)).toBeVisible();
  });
});

test('sharing fits 400 px, however long the address is', async () => {
  const long = `https://packs.example/${'team'.repeat(80)}.yaml`;
  const problems = [{ line: 1, column: 1, words: 'long'.repeat(100) }];
  const { place } = await openView(
    { ...withTeam, address: { ...address, url: long, fault: { kind: 'pack', problems } } },
    400,
  );
  expect(place.scrollWidth).toBeLessThanOrEqual(400);
});
