import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { InForceView } from '@/components/InForceView';
import type { BuiltInRule } from '@/components/pack-backend';
import type { PackRule } from '@/lib/packs/format';
import type { Layers, PackParts } from '@/lib/packs/layers';
import '@/components/tokens.css';

const empty: PackParts = { rules: [], phrases: [], builtIn: {}, thresholds: {} };
const rules: readonly BuiltInRule[] = [
  { id: 'soon', category: 'vague-time', severity: 'info', message: 'The reader cannot plan by this.' },
  { id: 'calm-down', category: 'condescending', severity: 'warning', message: 'Tells them how to feel.' },
];
const layers: Layers = {
  policy: { ...empty, builtIn: { soon: 'require' } },
  team: { ...empty, phrases: [{ practice: 'apologise', text: 'I am sorry for [what went wrong].' }] },
  personal: { ...empty, builtIn: { soon: 'off' } },
};

async function openView(of: Layers = layers, isLocked = false, width = 700) {
  await page.viewport(width, 800);
  const place = document.createElement('main');
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(<InForceView layers={of} isLocked={isLocked} rules={rules} />));
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return place;
}

const status = page.getByRole('status');
const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });

describe('what is in force', () => {
  test('is told with whose word it is, whether it is locked, and what is overruled', async () => {
    const place = await openView(layers, true);
    const soon = rowOf('The reader cannot plan by this.');
    await expect.element(soon).toHaveTextContent('Require');
    await expect.element(soon).toHaveTextContent('Your organisationLocked');
    await expect.element(soon).toHaveTextContent('My rules would say: Off. Your organisation counts.');
    await expect.element(rowOf('Apologises')).not.toHaveTextContent('Locked');
    await expect.element(page.getByText(/^Your organisation has locked its part/)).toBeVisible();
    await expect.element(page.getByText(/^Not set by anybody: Hours, /)).toBeVisible();
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('is not locked by order alone', async () => {
    await openView();
    await expect.element(rowOf('The reader cannot plan by this.')).not.toHaveTextContent('Locked');
  });

  test('is found by words and by whose word it is', async () => {
    await openView();
    await expect.element(status).toHaveTextContent('6 things in force');
    await page.getByLabelText('Comes from').selectOptions('Team pack');
    await expect.element(status).toHaveTextContent('1 thing in force');
    await page.getByLabelText('Comes from').selectOptions('Anywhere');
    await page.getByLabelText('Find').fill('soon');
    await expect.element(page.getByRole('table')).toHaveAccessibleName('Built-in rules that are changed');
    await page.getByLabelText('Find').fill('no such thing');
    await expect.element(status).toHaveTextContent(/^Nothing in force has these words/);
  });

  test('lists the rules that nobody changed when asked', async () => {
    await openView();
    const title = page.getByText('1 built-in rule that nobody changed');
    await expect.element(page.getByText('calm-down')).not.toBeVisible();
    await title.click();
    await expect.element(page.getByText('calm-down')).toBeVisible();
  });

  test('shows very many rules when asked, on a narrow page, too', async () => {
    const rule = (at: number) => ({ id: `rule-${at}`, level: 'expect', message: `${'Long'.repeat(40)}.` });
    const many = Array.from({ length: 120 }, (_, at) => rule(at) as PackRule);
    const place = await openView({ ...layers, team: { ...empty, rules: many } }, true, 400);
    const rows = () => place.querySelector('table')?.tBodies[0]?.rows.length;
    expect(rows()).toBe(100);
    await page.getByRole('button', { name: 'Show all 120' }).click();
    expect(rows()).toBe(120);
    expect(place.scrollWidth).toBeLessThanOrEqual(400);
  });
});
