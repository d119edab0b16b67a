import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '@/lib/english/index';
import { openPack } from '@/lib/packs/open';

test('the example pack of the guide is proved', () => {
  const text = readFileSync('docs/example-pack.yaml', 'utf8');
  expect(openPack(text, english)).toMatchObject({ ok: true, pack: { name: 'Fernbank website support' } });
});
