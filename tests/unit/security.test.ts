import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`(tests\/[^`]+)`: “(.+?)”(?= |;)/g)];

test.each(named.map(([, file, title]) => [title!, file!]))(
  'SECURITY.md names a test that there is: %s',
  (title, file) => {
    expect(readFileSync(file, 'utf8')).toContain(title);
  },
);

test('each threat that it names is held by one', () => {
  const rows = readFileSync('SECURITY.md', 'utf8').match(/^\| (?!Could try|---).+$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row).toMatch(/`tests\/[^`]+`: “.+”/);
});
