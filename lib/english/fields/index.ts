import { once } from '@/lib/engine/once';
import { type Phrase, phraseOf } from '@/lib/english/subjects';
import { business } from './business';
import { careAndComputing } from './care-and-computing';
import { clientsWords } from './clients-words';
import { deeds } from './deeds';
import { goods } from './goods';
import { leisure } from './leisure';
import { money } from './money';
import { offices } from './offices';
import { places } from './places';
import { trades } from './trades';

/**
 * A field of life and the words that belong to it: `roof, tile, slate, chimney, gutter`. A line of a table is a field; the
 * first few words are what it may be called. Unlike those of a subject they may speak of other things as well, so that
 * only several of them, or one beside something else that is wanted, tell that it is spoken of.
 */
export interface Field {
  readonly words: readonly Phrase[];
}

/** How many words of a line, its first, say what the field may be called. */
const named = 3;

interface Entry extends Field {
  readonly names: ReadonlySet<string>;
}

/** Lines that begin alike are one field. */
const read = once((): readonly Entry[] => {
  const lines = new Map<string, string[][]>();
  for (const table of tables) {
    for (const line of table.trim().split('\n')) {
      const words = line.split(', ');
      lines.set(words[0]!, [...(lines.get(words[0]!) ?? []), words]);
    }
  }
  const phrase = (words: string) => phraseOf(words.split(' '));
  return [...lines.values()].map((some) => ({
    words: some.flat().map(phrase),
    names: new Set(some.flatMap((words) => words.slice(0, named)).map((words) => keyOf(phrase(words)))),
  }));
});

const tables = [
  money,
  offices,
  goods,
  places,
  leisure,
  careAndComputing,
  business,
  deeds,
  trades,
  clientsWords,
];

function keyOf(phrase: Phrase): string {
  return phrase.map(({ stem }) => stem).join(' ');
}

interface Place {
  readonly field: Field;
  readonly isName: boolean;
}

const placesByKey = once(() => {
  const byKey = new Map<string, Place[]>();
  for (const field of read()) {
    for (const key of new Set(field.words.map(keyOf))) {
      byKey.set(key, [...(byKey.get(key) ?? []), { field, isName: field.names.has(key) }]);
    }
  }
  return byKey;
});

/** A word of more fields than this is of none. */
const mostFields = 6;

/** The fields that a word or phrase names, or else those that it belongs to. */
export function fieldsOf(phrase: Phrase): readonly Field[] {
  const all = placesByKey().get(keyOf(phrase)) ?? [];
  const named = all.filter(({ isName }) => isName);
  const some = named.length > 0 ? named : all;
  return some.length <= mostFields ? some.map(({ field }) => field) : [];
}

/** How much a word or phrase of a field tells, 0–1: the less, the more fields it belongs to. */
export function tellingOf(phrase: Phrase): number {
  return 1 / (placesByKey().get(keyOf(phrase))?.length ?? 1);
}
