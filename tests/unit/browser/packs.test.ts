import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLayers, watchLayers } from '@/lib/browser/packs';
import { builtInRules, removePack, savePack } from '@/lib/browser/save-packs';
import { personalPack, teamPack } from '@/lib/browser/storage';
import { storedTeam } from '@/lib/browser/team';
import { english } from '@/lib/english/index';
import { packWith, storedPack, teamLines, text } from './stored-pack';

beforeEach(() => fakeBrowser.reset());

describe('a pack that is saved', () => {
  it('is in force, as its author wrote it', async () => {
    expect(await savePack('team', text, english)).toEqual({ ok: true });
    expect((await teamPack.getValue())?.text).toBe(text);
    const { team, personal } = await readLayers();
    expect(team?.rules.map(({ id }) => id)).toEqual(['no-can-do']);
    expect(personal).toBeNull();
  });

  it('that is not good is refused with its lines, and the last one stays', async () => {
    await savePack('personal', text, english);
    const saved = await savePack('personal', text.replace('[no can do]', 'no can do'), english);
    expect(saved).toMatchObject({ ok: false, problems: [{ line: 15 }] });
    expect((await personalPack.getValue())?.text).toBe(text);
  });

  it('is taken away', async () => {
    await savePack('personal', text, english);
    await removePack('personal');
    expect(await readLayers()).toEqual({ policy: null, team: null, personal: null });
  });

  it('is told to whoever watches', async () => {
    const changed = vi.fn();
    watchLayers(changed);
    await savePack('team', text, english);
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('what is stored of a pack', () => {
  it('that another version wrote counts as nothing set, and its text stays', async () => {
    await teamPack.setValue({ text, value: { format: 7 } });
    expect((await readLayers()).team).toBeNull();
    expect((await teamPack.getValue())?.text).toBe(text);
  });

  it('gives the team’s settings, of all packs together', async () => {
    expect(await storedTeam()).toBeNull();
    await teamPack.setValue(storedPack(packWith(teamLines)));
    await personalPack.setValue(storedPack(packWith('team:\n  support: Ana\n  security: "1000"\n')));
    expect(await storedTeam()).toMatchObject({ support: 'Priya', security: '1000', hours: { zone: 'UTC' } });
  });

  it('is no team where it does not fit', async () => {
    await teamPack.setValue({
      text,
      value: { ...(storedPack(text).value as object), team: { hours: 'always' } },
    });
    expect(await storedTeam()).toBeNull();
  });
});

it('the built-in rules are those that judge drafts, with what a pack may say of them', () => {
  const rules = builtInRules(english);
  expect(rules.length).toBeGreaterThan(100);
  const calmDown = english.rules.find(({ id }) => id === 'calm-down')!;
  const { id, category, severity, message } = calmDown;
  expect(rules).toContainEqual({ id, category, severity, message });
});
