import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('requests are made in one place', () => {
  const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const asking = sources.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(\s*[^'"\s)]/.test(
        readFileSync(file, 'utf8'),
      ),
  );
  // The second reads the extension's own file with the texts of the interface.
  expect(asking).toEqual(['lib/browser/pack-response.ts', 'lib/browser/texts.ts']);
});
