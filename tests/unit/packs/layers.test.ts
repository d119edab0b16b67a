import { describe, expect, test } from 'vitest';
import { english } from '@/lib/english/index';
import type { Team } from '@/lib/model';
import { type Layers, merged, mergedPack, type PackParts } from '@/lib/packs/layers';
import { openPack } from '@/lib/packs/open';
import { pack } from './pack';

const team: Team = {
  hours: null,
  routes: [],
  authority: [],
  tickets: null,
  security: null,
  support: null,
  scope: [],
};
const empty: PackParts = { rules: [], phrases: [], builtIn: {}, thresholds: {} };
const none: Layers = { policy: null, team: null, personal: null };

const opened = openPack(pack, english);
const [rule] = opened.ok ? opened.pack.rules : [];

describe('packs in force together', () => {
  test('of rules with one name the first counts', () => {
    const layers: Layers = {
      ...none,
      policy: { ...empty, rules: [{ ...rule!, level: 'require' }] },
      personal: {
        ...empty,
        rules: [
          { ...rule!, level: 'advise' },
          { ...rule!, id: 'mine' },
        ],
      },
    };
    const ids = merged(layers).rules.map(({ value, origin }) => [origin, value.id, value.level]);
    expect(ids).toEqual([
      ['policy', 'no-can-do', 'require'],
      ['personal', 'mine', 'expect'],
    ]);
  });

  test('each setting is of the first that sets it', () => {
    const layers: Layers = {
      policy: { ...empty, team: { ...team, security: '1000' }, thresholds: { callAfterTurns: 3 } },
      team: {
        ...empty,
        team: { ...team, security: '2000', support: 'Bo' },
        thresholds: { callAfterTurns: 9, managerAfterRounds: 4 },
      },
      personal: { ...empty, team: { ...team, support: 'Cy', scope: ['no weekends'] } },
    };
    expect(mergedPack(layers)).toMatchObject({
      team: { ...team, security: '1000', support: 'Bo', scope: ['no weekends'] },
      thresholds: { callAfterTurns: 3, managerAfterRounds: 4 },
    });
    expect(merged(layers).team.get('support')?.origin).toBe('team');
  });

  test('so is each built-in rule, and each phrase', () => {
    const layers: Layers = {
      policy: { ...empty, builtIn: { soon: 'require' } },
      team: { ...empty, phrases: [{ practice: 'apologise', text: 'Sorry.' }] },
      personal: {
        ...empty,
        builtIn: { soon: 'off', 'calm-down': 'off' },
        phrases: [{ practice: 'apologise', text: 'Oh no.' }],
      },
    };
    expect(mergedPack(layers)).toMatchObject({
      builtIn: { soon: 'require', 'calm-down': 'off' },
      phrases: [{ practice: 'apologise', text: 'Sorry.' }],
    });
  });

  test('where none is in force, nothing is set', () => {
    expect(mergedPack(none)).toEqual(empty);
  });
});
