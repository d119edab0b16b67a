import * as v from 'valibot';
import { language, t } from '@/lib/text';
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
    return [{ path: ['format'], words: t('flaw_format', { format: shown(format) }) }];
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
  const hint = didYouMean(key, known) || t('flaw_known', { names: listed(known) });
  return `${t('flaw_unknownKey', { key: shown(key) })} ${hint}`;
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
  return problems.map(({ at, words }) => ({ path: ['team', ...stepsIn(at)], words }));
}

/** Places of a list are numbers, as everywhere else. */
function stepsIn(at: string): Path {
  return at === '' ? [] : at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function wordsFor(issue: v.BaseIssue<unknown>, path: Path): string {
  const { kind, type, input, expected, message } = issue;
  if (kind === 'validation') return message;
  if (input === undefined) return t('flaw_missing', { key: shown(path.at(-1)) });
  if (input === null) return t('flaw_empty');
  switch (type) {
    case 'string':
      return t('flaw_quotes');
    case 'array':
      return t('flaw_list');
    case 'object':
    case 'record':
      return t('flaw_keys');
    case 'number':
      return t('flaw_number');
    case 'picklist':
      return noChoiceWords(input, expected ?? '');
    default:
      return message;
  }
}

/** @param expected the choices, as the schema names them: `("a" | "b")` */
function noChoiceWords(input: unknown, expected: string): string {
  const known = expected.split(' | ').map((each) => each.replace(/^\(?"|"\)?$/g, ''));
  const meant = typeof input === 'string' ? didYouMean(input, known) : '';
  return `${t('flaw_noChoice', { value: shown(input) })} ${meant || t('flaw_choices', { names: listed(known) })}`;
}

/** A value in a few words. */
function shown(value: unknown): string {
  const text = typeof value === 'object' ? '…' : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'disjunction' }).format(names);
}
