import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '@/lib/english/index';
import { openPack } from '@/lib/packs/open';
import managedSchema from '@/public/managed_schema.json';
import config from '@/wxt.config';

/** The stores give the extension its id; this stands for it. */
const id = 'abcdefghijklmnopabcdefghijklmnop';

const read = (file: string) => readFileSync(`docs/policies/${file}`, 'utf8');
const readJson = (file: string) => JSON.parse(read(file));

/** What a registry file sets, by its keys. */
function registry(text: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const sections = text.split(/^\[(.+)\]$/m).slice(1);
  const entries: [string, Record<string, unknown>][] = [];
  for (let at = 0; at < sections.length; at += 2) {
    const values = [...sections[at + 1]!.matchAll(/^"(\w+)"=(?:"(.*)"|dword:(\d{8}))$/gm)];
    const pairs = values.map(([, name, words, number]) => [
      name,
      words === undefined ? Number.parseInt(number!, 16) === 1 : words.replace(/\\(["\\])/g, '$1'),
    ]);
    entries.push([sections[at]!, Object.fromEntries(pairs)]);
  }
  return new Map(entries);
}

/** What a profile sets, by the domains of its payloads. */
function profile(text: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const payloads = text
    .match(/<array>([\s\S]*)<\/array>/)![1]!
    .split('</dict>')
    .slice(0, -1);
  return new Map(
    payloads.map((payload) => {
      const string = (key: string) =>
        new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(payload)?.[1];
      return [
        string('PayloadType')!,
        { pack: string('pack'), locked: /<key>locked<\/key>\s*<true\/>/.test(payload) },
      ];
    }),
  );
}

const inRegistry = registry(read('windows.reg'));
const inProfile = profile(read('macos.mobileconfig'));
const inConsole = readJson('admin-console.json');

const examples: readonly (readonly [string, Readonly<Record<string, unknown>> | undefined])[] = [
  ['Linux', readJson('linux.json')['3rdparty'].extensions[id]],
  ['Firefox', readJson('firefox.json').policies['3rdparty'].Extensions['evenkeel@example.org']],
  ['the Admin console', { pack: inConsole.pack.Value, locked: inConsole.locked.Value }],
  ...['Google\\Chrome', 'Microsoft\\Edge'].map(
    (browser) =>
      [
        `${browser} on Windows`,
        inRegistry.get(
          `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy`,
        ),
      ] as const,
  ),
  ...['com.google.Chrome', 'com.microsoft.Edge'].map(
    (browser) => [`${browser} on a Mac`, inProfile.get(`${browser}.extensions.${id}`)] as const,
  ),
];

describe('the policy files of the docs', () => {
  it.each(examples)('set a pack that is good, and lock it: %s', (_, values) => {
    expect(Object.keys(values ?? {})).toEqual(Object.keys(managedSchema.properties));
    expect(values).toEqual({ pack: expect.any(String), locked: true });
    const opened = openPack(values?.pack as string, english);
    expect(opened).toMatchObject({ ok: true, pack: { rules: [{ id: 'user-error' }] } });
  });

  it('name the extension as Firefox knows it', async () => {
    const environment = {
      browser: 'firefox',
      command: 'build',
      mode: 'production',
      manifestVersion: 3,
    } as const;
    const manifest = typeof config.manifest === 'function' ? await config.manifest(environment) : undefined;
    expect(manifest?.browser_specific_settings?.gecko?.id).toBe('evenkeel@example.org');
  });

  it('are all explained', () => {
    const guide = read('README.md');
    for (const file of [
      'linux.json',
      'windows.reg',
      'macos.mobileconfig',
      'admin-console.json',
      'firefox.json',
    ])
      expect(guide).toContain(`[${file}](${file})`);
  });
});

it('the schema asks for no more than a text and a switch: browsers drop what does not fit it, without a word', () => {
  const types = Object.entries(managedSchema.properties).map(([key, { type }]) => [key, type]);
  expect(types).toEqual([
    ['pack', 'string'],
    ['locked', 'boolean'],
  ]);
});
