import * as v from 'valibot';
import { t } from '@/lib/text';
import { packSchema } from './format';
import type { Flaw, Path } from './locate';
import { didYouMean } from './nearest';
import { isObject } from './plain';
import { readTeam } from './team';

/** What does not have the shape of a pack, and keys that no pack has. */
export function misshapenIn(value: unknown): readonly Flaw[] {
  if (!isObject(value)) return [{ path: [], words: t('flaw_noPack') }];
  const { format } = value;
  if (format !== undefined && format !== 1) {
    const words = `This is written in format ${shown(format)}, and this version of Evenkeel reads format 1 only.`;
    return [{ path: ['format'], words }];
  }
  const misfits = misfitsIn(value);
  const isKnown = ({ path }: Flaw) => misfits.some((misfit) => misfit.path.join() === path.join());
  const team = teamFlawsIn(value.team).filter((flaw) => !isKnown(flaw));
  return [...unknownKeysIn(packSchema, value, []), ...misfits, ...team];
}

/** Keys that are not in the schema, at every level. */
function* unknownKeysIn(schema: unknown, value: unknown, path: Path): Generator<Flaw> {
  const { entries, item, wrapped, pipe } = schema as {
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly item?: unknown;
    readonly wrapped?: unknown;
    readonly pipe?: readonly unknown[];
  };
  const inner = pipe && pipe[0] !== schema ? pipe[0] : wrapped;
  if (inner) yield* unknownKeysIn(inner, value, path);
  else if (item && Array.isArray(value)) {
    for (const [at, each] of value.entries()) yield* unknownKeysIn(item, each, [...path, at]);
  } else if (entries && isObject(value)) {
    for (const [key, part] of Object.entries(value)) {
      const known = Object.hasOwn(entries, key);
      if (known) yield* unknownKeysIn(entries[key], part, [...path, key]);
      else yield { path: [...path, key], isKey: true, words: unknownKeyWords(key, Object.keys(entries)) };
    }
  }
}

function unknownKeyWords(key: string, known: readonly string[]): string {
  const meant = didYouMean(key, known);
  return `There is no “${short(key)}” here.${meant || ` There may be ${listed(known)}.`}`;
}

/** What the schema says. Of values in the team's settings, `readTeam` says it better. */
function misfitsIn(value: unknown): readonly Flaw[] {
  const { issues = [] } = v.safeParse(packSchema, value);
  return issues
    .map((issue) => ({ issue, path: pathOf(issue) }))
    .filter(({ issue, path }) => path[0] !== 'team' || issue.kind === 'schema' || issue.type === 'check')
    .map(({ issue, path }) => ({ path, words: wordsFor(issue, path) }));
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function teamFlawsIn(team: unknown): readonly Flaw[] {
  if (team === undefined) return [];
  const read = readTeam(team);
  const problems = read.ok ? [] : read.problems;
  return problems.map(({ at, words }) => ({ path: ['team', ...(at === '' ? [] : at.split('.'))], words }));
}

function wordsFor(issue: v.BaseIssue<unknown>, path: Path): string {
  const { kind, type, input, expected, message } = issue;
  if (kind === 'validation') return message;
  if (input === undefined) return `“${path.at(-1)}” is missing.`;
  if (input === null) return 'Write something here, or take the line away.';
  switch (type) {
    case 'string':
      return 'Put this text in quotes.';
    case 'array':
      return 'Write this as a list: each entry on a line of its own that begins with “- ”.';
    case 'object':
    case 'record':
      return 'Write keys with values here, each on a line of its own.';
    case 'number':
      return 'Write a number, without quotes.';
    case 'picklist': {
      const known = (expected ?? '').split(' | ').map((each) => each.replace(/^\(?"|"\)?$/g, ''));
      const meant = typeof input === 'string' ? didYouMean(input, known) : '';
      return `${shown(input)} is none of those that there are.${meant || ` Write ${listed(known)}.`}`;
    }
    default:
      return message;
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${short(value)}”` : typeof value === 'number' ? `${value}` : 'This';
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
