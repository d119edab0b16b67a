import { expect, test } from 'vitest';
import { keelOf } from '@/lib/keel';

test('the horizon lies level at 100 and tilts more the lower the score', () => {
  expect(keelOf(100)).toEqual({ tilt: 0, level: 'calm' });
  const tilts = Array.from({ length: 101 }, (_, points) => keelOf(100 - points).tilt);
  for (const [at, tilt] of tilts.entries()) if (at > 0) expect(tilt).toBeGreaterThan(tilts[at - 1]!);
});

test('one warning is enough to leave the calm colour, one insult to reach the hot one', () => {
  expect([99, 95, 94, 90, 70, 69, 65, 0].map((score) => keelOf(score).level)).toEqual([
    'calm',
    'calm',
    'frustrated',
    'frustrated',
    'frustrated',
    'hostile',
    'hostile',
    'hostile',
  ]);
});
