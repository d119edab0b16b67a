import { expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import { isFlag } from '@/lib/packs/examples';
import { samples } from '@/lib/packs/samples/samples';

const engine = createEngine(english);

/** Those that nobody would mind to have written. The others have something in them that hurts. */
const kind = new Set([
  ...['refund-1', 'refund-3', 'parcel-1', 'parcel-3', 'invoice-1', 'invoice-3', 'outage-1', 'outage-3'],
  ...['refusal-1', 'refusal-3', 'appointment-1', 'complaint-1', 'complaint-3', 'bad-news-1', 'bad-news-3'],
]);

test('there are 24, each with a name of its own', () => {
  expect(new Set(samples.map(({ name }) => name)).size).toBe(24);
  for (const name of kind) expect(samples.map((sample) => sample.name)).toContain(name);
});

const flagsIn = (text: string) =>
  engine
    .assessDraft(text)
    .findings.filter(isFlag)
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

test.each(samples)('$name is a short reply that can be judged', ({ text }) => {
  const words = text.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(40);
  expect(words).toBeLessThanOrEqual(120);
  expect(engine.assessDraft(text).unjudged).toBeUndefined();
});

test.each(samples.filter(({ name }) => kind.has(name)))('$name has no flag', ({ text }) => {
  expect(flagsIn(text)).toEqual([]);
});

test('most of the others have one', () => {
  const flagged = samples.filter(({ text }) => flagsIn(text).length > 0);
  expect(flagged.length).toBeGreaterThan((samples.length - kind.size) / 2);
});
