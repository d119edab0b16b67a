import type catalogue from '@/public/_locales/en/messages.json';

/**
 * The texts of the interface, by their keys in `public/_locales/<language>/messages.json`, the one file of a translation. It knows
 * no browser and holds no catalogue: the look-up is given to it before anything is drawn, so look nothing up at import.
 */

type Catalogue = typeof catalogue;

/** The forms of a text that depends on a count, as `Intl.PluralRules` names them: `one` and `other` in English. */
type Plural = `${string}_one` | `${string}_other`;

/** The name of a text, and of one in several forms what these have in common: `places` for `places_one`, `places_other`. */
export type TextKey = Exclude<keyof Catalogue, Plural> | WithoutForm<Extract<keyof Catalogue, Plural>>;

type WithoutForm<Key extends string> = Key extends `${infer Common}_other` ? Common : never;

type Entry<Key> = Key extends keyof Catalogue
  ? Catalogue[Key]
  : Key extends string
    ? Catalogue[`${Key}_other` & keyof Catalogue]
    : never;

/** What is put into a text, by the names of its placeholders. What is called `count` chooses its form. */
type Values<Key> =
  Entry<Key> extends { readonly placeholders: infer Named }
    ? { readonly [Name in keyof Named]: Name extends 'count' ? number : string | number }
    : never;

/**
 * Finds a text and puts values into it.
 *
 * @param values in the order of their placeholders, `$1` first
 * @returns empty where there is no such text
 */
export type LookUp = (key: string, values: string[]) => string;

let lookUp: LookUp = () => {
  throw new Error('A text was asked for before it was said where to look.');
};

/** Says where texts are looked up, for all that comes. */
export function readTextsFrom(given: LookUp): void {
  lookUp = given;
}

/** A text of the interface in its language. Numbers are written the way of that language. */
export function t<Key extends TextKey>(
  key: Key,
  ...[values]: [Values<Key>] extends [never] ? [] : [values: Values<Key>]
): string {
  const named: Readonly<Record<string, string | number>> = values ?? {};
  // Placeholders are numbered by their names, so that no order has to be known here.
  const shown = Object.keys(named)
    .sort()
    .map((name) => written(named[name]!));
  const { count } = named;
  if (typeof count !== 'number') return lookUp(key, shown);
  const form = new Intl.PluralRules(language()).select(count);
  return lookUp(`${key}_${form}`, shown) || lookUp(`${key}_other`, shown);
}

function written(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString(language()) : value;
}

/** The language of the interface, which is that of its texts and not always the browser's: a BCP 47 tag. */
export function language(): string {
  return lookUp('interfaceLanguage', []);
}

/** The part of a key that stands for a member of a closed list: `vague_time` for `vague-time`. */
type Member<Id extends string> = Id extends `${infer Before}${'-' | ' '}${infer After}`
  ? `${Before}_${Member<After>}`
  : Id;

/** Names a member of a closed list as keys do, which may hold neither hyphens nor spaces. */
export function member<Id extends string>(id: Id): Member<Id> {
  return id.replace(/[- ]/g, '_') as Member<Id>;
}
