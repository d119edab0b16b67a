import { thresholdsOf } from '@/lib/coach/thresholds';
import type { Team, Thresholds } from '@/lib/model';
import { type Layers, type Merged, merged, packOrigins } from '@/lib/packs/layers';
import { t } from '@/lib/text';
import { replyWords } from '@/lib/words';
import type { BuiltInRule } from './pack-backend';
import { ruleLevelWords, type Source, thresholdKeys, usualLevel } from './pack-words';
import { daysWords } from './weekdays';

/** What somebody says of a thing, in words. */
export interface Said {
  readonly source: Source;
  /** None is empty. */
  readonly lines: readonly string[];
}

/** Something that holds, in words, whose word that is, and who else says something of it that does not count. */
export interface InForce extends Said {
  readonly kind: (typeof forceKinds)[number];
  /** Names it among those of its kind. */
  readonly key: string;
  readonly name: string;
  readonly overruled: readonly Said[];
}

/** What there is, in the order in which it is shown. */
export const forceKinds = ['rule', 'builtIn', 'setting', 'phrase', 'threshold'] as const;

/** The parts of a team's settings, in the order in which they are shown. */
const settings = [
  'hours',
  'routes',
  'authority',
  'tickets',
  'security',
  'support',
  'scope',
] as const satisfies readonly (keyof Team)[];

/** All that packs say, each thing once, and from when on advice is given. Built-in rules that nobody changed are not in it. */
export function thingsInForce(layers: Layers, rules: readonly BuiltInRule[]): readonly InForce[] {
  const none: Layers = { policy: null, team: null, personal: null };
  const packs = packOrigins.map((source) => ({ source, ...merged({ ...none, [source]: layers[source] }) }));
  const messages = new Map(rules.map(({ id, message }) => [id, message]));
  return [
    ...said('rule', packs, (pack) =>
      pack.rules.map(({ value: { id, message, level } }) => {
        return { key: id, name: message, lines: [ruleLevelWords(level)] };
      }),
    ),
    ...said('builtIn', packs, (pack) =>
      [...pack.builtIn].map(([id, { value }]) => {
        return { key: id, name: messages.get(id) ?? id, lines: [ruleLevelWords(value)] };
      }),
    ),
    ...settings.flatMap((part) => said('setting', packs, (pack) => settingOf(part, pack.team))),
    ...said('phrase', packs, (pack) =>
      pack.phrases.map(({ value: { practice, text, place } }) => {
        const lines = [text, ...(place ? [t(`set_place_${place}`)] : [])];
        return { key: practice, name: replyWords(practice), lines };
      }),
    ),
    ...thresholdKeys.flatMap((key) => {
      const usual = new Map([[key, { value: thresholdsOf({ thresholds: {} })[key] }]]);
      const set = said('threshold', packs, (pack) => thresholdOf(key, pack.thresholds));
      return set.length > 0
        ? set
        : said('threshold', [{ source: 'built-in', thresholds: usual }], (own) =>
            thresholdOf(key, own.thresholds),
          );
    }),
  ];
}

/** What packs say of things of a kind: of each, the first of them counts. */
function said<Pack extends Pick<Said, 'source'>>(
  kind: InForce['kind'],
  packs: readonly Pack[],
  thingsOf: (pack: Pack) => readonly Pick<InForce, 'key' | 'name' | 'lines'>[],
): readonly InForce[] {
  const byKey = new Map<string, InForce>();
  for (const pack of packs) {
    const { source } = pack;
    for (const thing of thingsOf(pack)) {
      const first = byKey.get(thing.key);
      const other: Said = { source, lines: thing.lines };
      byKey.set(
        thing.key,
        first
          ? { ...first, overruled: [...first.overruled, other] }
          : { ...thing, kind, source, overruled: [] },
      );
    }
  }
  return [...byKey.values()];
}

/** The parts of the settings that nobody has set, by name. */
export function unsetSettings(things: readonly InForce[]): readonly string[] {
  return settings
    .filter((part) => things.every(({ kind, key }) => kind !== 'setting' || key !== part))
    .map(settingName);
}

/** The built-in rules that no pack speaks of, as things in force. */
export function untouchedRules(
  things: readonly InForce[],
  rules: readonly BuiltInRule[],
): readonly InForce[] {
  const changed = new Set(things.filter(({ kind }) => kind === 'builtIn').map(({ key }) => key));
  return rules
    .filter(({ id }) => !changed.has(id))
    .map(({ id, message, severity }) => ({
      kind: 'builtIn',
      key: id,
      name: message,
      source: 'built-in',
      lines: [ruleLevelWords(usualLevel(severity))],
      overruled: [],
    }));
}

/** Those from a source that hold all of some words, whoever says them, in any order. */
export function foundIn(
  things: readonly InForce[],
  { words, source }: { readonly words: string; readonly source: Source | null },
): readonly InForce[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return things.filter((each) => {
    if (source !== null && each.source !== source) return false;
    const lines = [each, ...each.overruled].flatMap((said) => said.lines);
    const all = [each.name, each.key, ...lines].join(' ').toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}

function settingName(part: keyof Team): string {
  switch (part) {
    case 'tickets':
      return t('teamTickets');
    case 'security':
      return t('teamSecurity');
    case 'support':
      return t('teamSupport');
    default:
      return t(`team_${part}`);
  }
}

function settingOf(part: keyof Team, team: Merged['team']) {
  const value = team.get(part)?.value;
  return value ? [{ key: part, name: settingName(part), lines: settingLines({ [part]: value }) }] : [];
}

function thresholdOf(key: keyof Thresholds, thresholds: ReadonlyMap<string, { readonly value: number }>) {
  const number = thresholds.get(key)?.value;
  if (number === undefined) return [];
  return [{ key, name: t(`set_advice_${key}`), lines: [t(`set_force_${key}`, { number })] }];
}

function settingLines({ hours, routes, authority, tickets, security, support, scope }: Partial<Team>) {
  const hoursLine = hours && {
    days: daysWords(hours.days),
    from: hours.from,
    to: hours.to,
    zone: hours.zone ?? t('set_ownZone'),
  };
  return [
    ...(hoursLine ? [t('set_forceHours', hoursLine)] : []),
    ...(routes ?? []).map(({ topic, to }) => t('set_forceRoute', { topic, target: to })),
    ...(authority ?? []).map(({ topic, approver }) => t('set_forceAuthority', { topic, approver })),
    ...[tickets, security, support].filter((line) => typeof line === 'string'),
    ...(scope ?? []),
  ];
}
