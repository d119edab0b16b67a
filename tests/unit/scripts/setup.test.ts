import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '@/scripts/setup/root.mjs';
import { isStale } from '@/scripts/setup/stale.mjs';
import { lastLine, playwrightTally, sum, vitestTally } from '@/scripts/setup/tally.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-setup-'));
});

/** Writes a file that was changed at a second of the clock. */
function file(name: string, second: number, content = ''): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, second, second);
  return path;
}

describe('isStale', () => {
  const check = () => isStale(relative(root, join(folder, 'made')), [relative(root, join(folder, 'src'))]);
  const folderAt = (second: number) => utimesSync(join(folder, 'src'), second, second);

  it('asks for what is missing', () => {
    file('src/a.ts', 1);
    expect(check()).toBe(true);
  });

  it('leaves what is newer than every source', () => {
    file('src/a.ts', 1);
    file('made', 5);
    folderAt(2);
    expect(check()).toBe(false);
  });

  it('sees a newer source, however deep, and one that was deleted', () => {
    file('made', 5);
    const deep = file('src/deep/a.ts', 9);
    utimesSync(join(folder, 'src/deep'), 1, 1);
    folderAt(1);
    expect(check()).toBe(true);
    utimesSync(deep, 1, 1);
    expect(check()).toBe(false);
    rmSync(deep);
    expect(check()).toBe(true);
  });

  it('passes over a source that does not exist', () => {
    file('made', 5);
    expect(check()).toBe(false);
  });
});

describe('the tally', () => {
  const vitest = (numPassedTests: number, numFailedTests: number) =>
    file(
      'v.json',
      1,
      JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 1, numTodoTests: 1 }),
    );
  const playwright = (stats: object) => file('p.json', 1, JSON.stringify({ stats }));

  it('adds up what the runners count', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    const total = sum(vitestTally(vitest(10, 2), 1), playwrightTally(playwright(stats), 1));
    expect(total).toEqual({ passed: 14, failed: 3, skipped: 2 });
    expect(lastLine(total)).toBe('14 passed, 3 failed, 2 skipped');
    expect(lastLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
  });

  it('counts a runner that crashed, left no report or ran nothing as a failure', () => {
    expect(vitestTally(vitest(10, 0), 1).failed).toBe(1);
    expect(vitestTally(join(folder, 'none.json'), 0).failed).toBe(1);
    expect(playwrightTally(playwright({ expected: 0, unexpected: 0, flaky: 0, skipped: 2 }), 0).failed).toBe(
      1,
    );
    expect(vitestTally(vitest(10, 0), 0).failed).toBe(0);
  });
});
