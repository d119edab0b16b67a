import type { PreferredPhrase, Team, Thresholds } from '@/lib/model';
import type { Pack, PackRule } from './format';

/** Whose packs may be in force at once: what stands in an earlier one counts before what stands in a later one. */
export const packOrigins = ['policy', 'team', 'personal'] as const;
/** Who a pack comes from: the browser’s administrator, the team, or the person. */
export type PackOrigin = (typeof packOrigins)[number];

/** Whose packs can be written here; the administrator’s cannot. */
export type WrittenOrigin = Exclude<PackOrigin, 'policy'>;

/** What of a pack is in force; the rest says who keeps it. */
export interface PackParts {
  readonly rules: readonly PackRule[];
  readonly phrases: readonly PreferredPhrase[];
  readonly team?: Team;
  readonly builtIn: Readonly<Record<string, BuiltInLevel>>;
  readonly thresholds: Partial<Thresholds>;
}

/** The packs that are in force, at most one of each origin. */
export type Layers = { readonly [Origin in PackOrigin]: PackParts | null };

/** Something that a pack says, and which one. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: PackOrigin;
}

type TeamPart = keyof Team;
type BuiltInLevel = Pack['builtIn'][string];

/** All that the packs in force say together, each thing once. */
export interface Merged {
  readonly rules: readonly Sourced<PackRule>[];
  readonly phrases: readonly Sourced<PreferredPhrase>[];
  /** Built-in rules by their ids. */
  readonly builtIn: ReadonlyMap<string, Sourced<BuiltInLevel>>;
  /** The parts of the settings that are set. */
  readonly team: ReadonlyMap<TeamPart, Sourced<Team[TeamPart]>>;
  readonly thresholds: ReadonlyMap<keyof Thresholds, Sourced<number>>;
}

/** What holds where several packs are in force: of rules with one name, and of settings, that of the first. */
export function merged(layers: Layers): Merged {
  return {
    rules: [...firstOf(layers, ({ rules }) => rules.map((rule) => [rule.id, rule])).values()],
    phrases: [
      ...firstOf(layers, ({ phrases }) => phrases.map((phrase) => [phrase.practice, phrase])).values(),
    ],
    builtIn: firstOf(layers, ({ builtIn }) => Object.entries(builtIn)),
    team: firstOf(
      layers,
      ({ team }) => Object.entries(team ?? {}).filter(isSet) as [TeamPart, Team[TeamPart]][],
    ),
    thresholds: firstOf(
      layers,
      ({ thresholds }) => Object.entries(thresholds) as [keyof Thresholds, number][],
    ),
  };
}

/** The same as one pack, without saying which of them said what. */
export function mergedPack(layers: Layers): PackParts {
  const { rules, phrases, builtIn, team, thresholds } = merged(layers);
  return {
    rules: rules.map(({ value }) => value),
    phrases: phrases.map(({ value }) => value),
    builtIn: valuesOf(builtIn),
    thresholds: valuesOf(thresholds),
    ...(team.size > 0 && { team: { ...nothingSet, ...valuesOf(team) } }),
  };
}

const nothingSet: Team = {
  hours: null,
  routes: [],
  authority: [],
  tickets: null,
  security: null,
  support: null,
  scope: [],
};

function firstOf<Key, Value>(
  layers: Layers,
  entriesOf: (pack: PackParts) => readonly (readonly [Key, Value])[],
): Map<Key, Sourced<Value>> {
  const first = new Map<Key, Sourced<Value>>();
  for (const origin of packOrigins) {
    const pack = layers[origin];
    for (const [key, value] of pack ? entriesOf(pack) : []) {
      if (!first.has(key)) first.set(key, { value, origin });
    }
  }
  return first;
}

function isSet([, value]: readonly [string, unknown]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function valuesOf<Value>(map: ReadonlyMap<string, Sourced<Value>>): Record<string, Value> {
  return Object.fromEntries([...map].map(([key, { value }]) => [key, value]));
}
