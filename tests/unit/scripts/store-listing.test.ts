import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { icons } from '@/scripts/icons/icons';
import { tiles } from '@/scripts/icons/tiles';
import { screenshotPath, shots } from '@/scripts/screenshots/shots';
import config from '@/wxt.config';

const listing = readFileSync('docs/store/listing.md', 'utf8');

const environments = ['chrome', 'edge', 'firefox'].map((browser) => ({
  browser,
  command: 'build' as const,
  mode: 'production',
  manifestVersion: 3 as const,
}));

describe('the listing', () => {
  it.each(environments)('justifies each permission asked for in $browser', async (environment) => {
    const manifest = typeof config.manifest === 'function' ? await config.manifest(environment) : undefined;
    const { permissions = [], optional_host_permissions: sites = [] } = manifest!;
    const rows = listing.split('\n').filter((line) => line.startsWith('| '));
    for (const permission of [...permissions, ...sites])
      expect(rows.filter((row) => row.split('|')[1]!.includes(`\`${permission}\``))).toHaveLength(1);
  });

  it('keeps within the lengths that the stores set', () => {
    const summary = /\*\*Summary\*\*[^>]*> (.*)/.exec(listing)![1]!;
    expect(summary.length).toBeLessThanOrEqual(132);
    const description = /\*\*Description\*\*[^`]*```text\n([^`]*)```/.exec(listing)![1]!;
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThan(10_000);
  });

  it('names every picture that is uploaded, and no other', () => {
    const paths = [...icons, ...tiles].map(({ path }) => path).concat(shots.map(screenshotPath));
    const wanted = paths.filter((path) => path.startsWith('docs/store/'));
    const named = [...listing.matchAll(/`([\w-]+\.png)`/g)].map(([, name]) => `docs/store/${name}`);
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });
});
