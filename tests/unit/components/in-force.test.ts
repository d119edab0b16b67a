import { describe, expect, test } from 'vitest';
import { foundIn, thingsInForce, unsetSettings, untouchedRules } from '@/components/in-force';
import type { BuiltInRule } from '@/components/pack-backend';
import { daysWords } from '@/components/weekdays';
import type { Team } from '@/lib/model';
import { type Layers, merged, type PackParts } from '@/lib/packs/layers';

const nothingSet: Team = {
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
const rules: readonly BuiltInRule[] = [
  { id: 'soon', category: 'vague-time', severity: 'info', message: 'The reader cannot plan by this.' },
  { id: 'calm-down', category: 'condescending', severity: 'warning', message: 'Tells them how to feel.' },
];

const layers: Layers = {
  policy: { ...empty, builtIn: { soon: 'require' } },
  team: {
    ...empty,
    thresholds: { callAfterTurns: 5 },
    phrases: [{ practice: 'apologise', text: 'I am sorry for [what].', place: 'opening' }],
    team: {
      ...nothingSet,
      support: 'Odile',
      hours: { days: [1, 2, 3, 5], from: '08:30', to: '18:00' },
      routes: [{ topic: 'invoices', to: 'Bram' }],
    },
  },
  personal: {
    ...empty,
    builtIn: { soon: 'off', gone: 'advise' },
    team: { ...nothingSet, support: 'Bo', scope: ['no calls at night'] },
  },
};

const inShort = (of: Layers) =>
  thingsInForce(of, rules).map(({ kind, key, source, lines, overruled }) =>
    [kind, key, source, ...lines, ...overruled.map((other) => `(${other.source}: ${other.lines})`)].join(
      ' · ',
    ),
  );

describe('what is in force', () => {
  test('is the word of the first, with what others would say', () => {
    expect(inShort(layers)).toEqual([
      'builtIn · soon · policy · Require · (personal: Off)',
      'builtIn · gone · personal · Advise',
      'setting · hours · team · Monday to Wednesday and Friday, 08:30 to 18:00, in the time zone of this computer',
      'setting · routes · team · invoices: goes to Bram',
      'setting · support · team · Odile · (personal: Bo)',
      'setting · scope · personal · no calls at night',
      'phrase · apologise · team · I am sorry for [what]. · At the opening',
      'threshold · callAfterTurns · team · After 5 mails to and fro within ten days',
      'threshold · managerAfterRounds · built-in · After 2 hostile mails of the client, each with an answer between',
      'threshold · supportAfterMessages · built-in · After 4 hostile messages in one day',
    ]);
  });

  test('is what the engine is given', () => {
    const { builtIn, team } = merged(layers);
    const things = thingsInForce(layers, rules);
    const sourcesOf = (wanted: string) =>
      things.filter(({ kind }) => kind === wanted).map(({ key, source }) => [key, source]);
    expect(sourcesOf('builtIn')).toEqual([...builtIn].map(([id, { origin }]) => [id, origin]));
    expect(new Map(sourcesOf('setting') as [string, string][])).toEqual(
      new Map([...team].map(([part, { origin }]) => [part, origin])),
    );
  });

  test('leaves the rest as usual', () => {
    const things = thingsInForce(layers, rules);
    expect(unsetSettings(things)).toEqual(['Approvals', 'Tickets', 'Security']);
    expect(untouchedRules(things, rules).map(({ key, lines }) => [key, ...lines])).toEqual([
      ['calm-down', 'Expect'],
    ]);
    expect(inShort(none).map((each) => each.split(' · ')[2])).toEqual(['built-in', 'built-in', 'built-in']);
  });

  test('is found by words that anybody says, and by whose word it is', () => {
    const things = thingsInForce(layers, rules);
    const found = (words: string, source: 'personal' | 'team' | null = null) =>
      foundIn(things, { words, source }).map(({ key }) => key);
    expect(found('bo')).toEqual(['support']);
    expect(found('plan READER off')).toEqual(['soon']);
    expect(found('', 'personal')).toEqual(['gone', 'scope']);
    expect(found('odile', 'personal')).toEqual([]);
  });
});

test.for([
  [[1, 2, 3, 4, 5], 'Monday to Friday'],
  [[1, 2], 'Monday and Tuesday'],
  [[7, 1, 2, 3, 7], 'Monday to Wednesday and Sunday'],
  [[], ''],
] as const)('daysWords(%j) is %s', ([days, words]) => {
  expect(daysWords(days)).toBe(words);
});
