import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { judgeBy } from '@/scripts/analyze/judge-by';
import { analyze } from '@/scripts/analyze/main';
import { checkPacks } from '@/scripts/check-pack/main';
import { openPackFile } from '@/scripts/pack-file';
import { pack } from '@/tests/unit/packs/pack';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  vi.stubEnv('INIT_CWD', folder);
  writeFileSync(join(folder, 'fine.yaml'), `${pack}builtIn: {soon: off}\nteam: {support: Noor}\n`);
  writeFileSync(join(folder, 'overdue.yaml'), pack.replace('2030', '2020'));
  writeFileSync(join(folder, 'wrong.yaml'), pack.replace('expect', 'expct').replace('Ana', ''));
  writeFileSync(join(folder, 'mail.txt'), 'Thank you for your mail. I am afraid no can do on this one.');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What a command prints. */
function printed() {
  const lines: string[] = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line) => lines.push(String(line)));
  }
  return lines;
}
afterEach(() => vi.restoreAllMocks());

describe('check-pack', () => {
  test('says of a pack that is fine what it holds', async () => {
    const lines = printed();
    expect(await checkPacks(['fine.yaml', 'overdue.yaml'])).toBe(0);
    expect(lines).toEqual([
      'fine.yaml: Test, version 1, is fine: 1 rule, 1 built-in rule changed; to be reviewed by 2030-01-31.',
      'overdue.yaml: Test, version 1, is fine: 1 rule; its review was due on 2020-01-31.',
    ]);
  });

  test('says what is wrong as editors read it, and goes on', async () => {
    const lines = printed();
    expect(await checkPacks(['wrong.yaml', 'none.yaml', '.', 'overdue.yaml'])).toBe(1);
    expect(lines).toEqual([
      'wrong.yaml:4:8 Write something here, or take the line away.',
      'wrong.yaml:8:12 “expct” is none of those that there are. Did you mean “expect”?',
      'none.yaml:1:1 There is no such file.',
      '.:1:1 This is a folder, not a pack.',
      expect.stringMatching(/^overdue.yaml: Test/),
    ]);
  });

  test('wants a pack', async () => {
    printed();
    expect(await checkPacks([])).toBe(2);
    expect(await checkPacks(['--help'])).toBe(0);
  });
});

describe('analyze --pack', () => {
  test('judges with the pack', async () => {
    const lines = printed();
    expect(await analyze(['--pack', 'fine.yaml', 'mail.txt'])).toBe(0);
    expect(lines.join('\n')).toContain('house style, likely to hurt. The reader may feel turned away.');
    const without = printed();
    expect(await analyze(['mail.txt'])).toBe(0);
    expect(without.join('\n')).not.toContain('turned away');
  });

  test('says what is wrong with the pack, or with the command', async () => {
    const lines = printed();
    expect(await analyze(['--pack', 'wrong.yaml', 'mail.txt'])).toBe(1);
    expect(lines[0]).toBe('wrong.yaml:4:8 Write something here, or take the line away.');
    expect(await analyze(['--pak', 'fine.yaml', 'mail.txt'])).toBe(2);
  });

  test('goes by settings that come with a conversation first', async () => {
    const opened = await openPackFile('fine.yaml');
    const judge = judgeBy((opened as Extract<typeof opened, { ok: true }>).pack);
    const abuse = 'You are useless idiots and I despise every one of you.';
    const thread = [1, 2, 3, 4].map((hour) => ({
      from: 'client' as const,
      text: abuse,
      sentAt: `2026-05-05T0${hour}:00:00`,
    }));
    const supporters = async (team: Parameters<typeof judge>[1]) =>
      JSON.stringify((await judge({ thread, draft: '' }, team)).advice.map(({ kit }) => kit));
    expect(await supporters({ team: null })).toContain('Noor');
    const own = { hours: null, routes: [], authority: [], tickets: null, security: null, scope: [] };
    expect(await supporters({ team: { ...own, support: 'Ines' } })).toContain('Ines');
  });
});
