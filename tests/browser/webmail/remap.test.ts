import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '@/lib/model';
import { editBetween, remap, remapFinding } from '@/lib/webmail/remap';

const text = 'As I said, you never listen.';
const never = { start: 15, end: 20 };

/** Where `never` is after the text was changed to `after`, and what stands there. */
function neverIn(changed: string): string | null {
  const span = remap(never, editBetween(text, changed));
  return span && changed.slice(span.start, span.end);
}

describe('a span after an edit', () => {
  test('stays on its words when the edit is before or after them', () => {
    expect(neverIn('Dear Dana. As I said, you never listen.')).toBe('never');
    expect(neverIn('you never listen.')).toBe('never');
    expect(neverIn('As I said, you never once listen.')).toBe('never');
  });

  test('stays when a line ends right before it', () => {
    const [before, after] = ['one\nyou never', 'one\n\nyou never'];
    expect(remap({ start: 4, end: 13 }, editBetween(before, after))).toEqual({ start: 5, end: 14 });
  });

  test('is gone when the edit touches its words', () => {
    for (const changed of [
      'As I said, you neither listen.',
      'As I said, you nevertheless listen.',
      'As I said, listen.',
      '',
    ])
      expect(neverIn(changed)).toBeNull();
  });

  test('holds the same words as before, whatever was edited', () => {
    const units = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '👍'), maxLength: 12 });
    fc.assert(
      fc.property(units, units, units, units, fc.nat(), fc.nat(), (before, out, into, rest, one, other) => {
        const [old, changed] = [before + out + rest, before + into + rest];
        const [start, end] = [one % (old.length + 1), other % (old.length + 1)].sort((a, b) => a - b);
        const edit = editBetween(old, changed);
        const span = remap({ start: start!, end: end! }, edit);
        if (span) expect(changed.slice(span.start, span.end)).toBe(old.slice(start, end));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a finding takes its suggestions along, but for those that the edit touches', () => {
  const finding: Finding = {
    ...never,
    rule: 'always-never',
    practice: 'stay-calm',
    category: 'blaming',
    severity: 'warning',
    message: 'Reads as a verdict.',
    suggestions: [
      { ...never, replacement: 'did not' },
      { start: 0, end: 28, replacement: 'May I say it again?' },
    ],
  };
  const changed = 'As we said, you never listen.';
  expect(remapFinding(finding, editBetween(text, changed))).toEqual({
    ...finding,
    start: 16,
    end: 21,
    suggestions: [{ start: 16, end: 21, replacement: 'did not' }],
  });
});
