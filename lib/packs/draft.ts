import {
  type OfficeHours,
  type Practice,
  type PreferredPhrase,
  phrasePlaces,
  type Team,
  type Thresholds,
} from '@/lib/model';
import { t } from '@/lib/text';
import type { PlacedProblem } from './locate';
import { parsed } from './parsed';
import { isObject } from './plain';

/** A suggestion as packs write it: words for the phrase, or for its whole sentence. */
export type SuggestionDraft = string | { readonly sentence: string };

/** A rule while it is being written. What is left out, or is of the wrong kind in the text, is empty. */
export interface RuleDraft {
  readonly id: string;
  readonly level: string;
  readonly message: string;
  readonly patterns: readonly string[];
  readonly except: readonly string[];
  readonly notAfter: readonly string[];
  readonly onlyWith: readonly string[];
  readonly notWith: readonly string[];
  readonly only: string;
  readonly suggestions: readonly SuggestionDraft[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly category: string;
  readonly practice: string;
  readonly source: string;
}

/** A pack while it is being written: what a form draws. What is left out, or is of the wrong kind in the text, is empty. */
export interface PackDraft {
  readonly name: string;
  readonly version: string;
  readonly owner: string;
  /** A date such as 2027-06-30. */
  readonly review: string;
  readonly rules: readonly RuleDraft[];
  readonly phrases: readonly PreferredPhrase[];
  readonly team: Team | null;
  /** Levels of built-in rules, or `off`, by their ids. */
  readonly builtIn: Readonly<Record<string, string>>;
  readonly thresholds: Partial<Thresholds>;
}

export type ReadDraft =
  | { readonly ok: true; readonly draft: PackDraft }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/**
 * A pack's text for a form, whatever it holds: entries keep their places, for `edited`. Not ok only where it is neither
 * JSON nor YAML, or no keys with values. Of the text that `edited` gave last it costs 20 ms for 1,000 rules, else as much as
 * reading it.
 */
export function readDraft(text: string): ReadDraft {
  const read = parsed(text);
  if (!read.ok) return read;
  const pack: unknown = read.document.toJS();
  if (!isObject(pack))
    return { ok: false, problems: [{ line: 1, column: 1, path: [], words: t('flaw_noPack') }] };
  return { ok: true, draft: draftOf(pack) };
}

type Keys = Readonly<Record<string, unknown>>;

function draftOf(pack: Keys): PackDraft {
  return {
    name: textOf(pack.name),
    version: typeof pack.version === 'number' ? String(pack.version) : textOf(pack.version),
    owner: textOf(pack.owner),
    review: textOf(pack.review),
    rules: listOf(pack.rules, (rule) => ruleOf(keysOf(rule))),
    phrases: listOf(pack.phrases, (phrase) => phraseOf(keysOf(phrase))),
    team: isObject(pack.team) ? teamOf(pack.team) : null,
    builtIn: Object.fromEntries(
      Object.entries(keysOf(pack.builtIn)).map(([id, level]) => [id, textOf(level)]),
    ),
    thresholds: Object.fromEntries(
      Object.entries(keysOf(pack.thresholds)).filter(([, count]) => typeof count === 'number'),
    ),
  };
}

function ruleOf(rule: Keys): RuleDraft {
  return {
    id: textOf(rule.id),
    level: textOf(rule.level),
    message: textOf(rule.message),
    patterns: listOf(rule.patterns, textOf),
    except: listOf(rule.except, textOf),
    notAfter: listOf(rule.notAfter, textOf),
    onlyWith: listOf(rule.onlyWith, textOf),
    notWith: listOf(rule.notWith, textOf),
    only: textOf(rule.only),
    suggestions: listOf(rule.suggestions, (each) =>
      isObject(each) ? { sentence: textOf(each.sentence) } : textOf(each),
    ),
    flags: listOf(rule.flags, textOf),
    passes: listOf(rule.passes, textOf),
    category: textOf(rule.category),
    practice: textOf(rule.practice),
    source: textOf(rule.source),
  };
}

function phraseOf({ practice, text, place }: Keys): PreferredPhrase {
  const known = phrasePlaces.find((each) => each === place);
  // A form shows a practice that there is not as none.
  return { practice: textOf(practice) as Practice, text: textOf(text), ...(known && { place: known }) };
}

function teamOf(team: Keys): Team {
  const contact = (value: unknown) => textOf(value) || null;
  return {
    hours: isObject(team.hours) ? hoursOf(team.hours) : null,
    routes: listOf(team.routes, keysOf).map(({ topic, to }) => ({ topic: textOf(topic), to: textOf(to) })),
    authority: listOf(team.authority, keysOf).map(({ topic, approver }) => ({
      topic: textOf(topic),
      approver: textOf(approver),
    })),
    tickets: contact(team.tickets),
    security: contact(team.security),
    support: contact(team.support),
    scope: listOf(team.scope, textOf),
  };
}

function hoursOf({ days, from, to, zone }: Keys): OfficeHours {
  return {
    days: listOf(days, Number),
    from: textOf(from),
    to: textOf(to),
    ...(typeof zone === 'string' && { zone }),
  };
}

function keysOf(value: unknown): Keys {
  return isObject(value) ? value : {};
}

function listOf<Item>(value: unknown, itemOf: (each: unknown) => Item): readonly Item[] {
  return Array.isArray(value) ? value.map((each: unknown) => itemOf(each)) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
