import axe from 'axe-core';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '@/components/Welcome';
import '@/components/tokens.css';

test('says in five sentences what is read, what is never sent and where to start', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(<Welcome />);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  await expect.element(page.getByRole('link', { name: 'Open Gmail' })).toBeVisible();
  const words = Array.from(place.querySelectorAll('p'), (p) => p.textContent).join(' ');
  expect([...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(words)]).toHaveLength(5);
  for (const told of ['reads', 'Nothing is ever sent', 'To start']) expect(words).toContain(told);
  expect((await axe.run(place)).violations).toEqual([]);
});
