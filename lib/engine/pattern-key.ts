import { mostInGap, type Pattern } from './pattern';

/** Words of which every match of a pattern holds one, and how many words after the first of the match it stands. */
export interface Key<Word = string> {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** The least common key, and the next where there is one: every match holds a word of each. */
export interface Keys<Word = string> {
  readonly key: Key<Word>;
  readonly also?: Key<Word> | undefined;
}

/** Words that make a key: a set of them, or those of several keys together. */
interface Choice extends Omit<Key, 'words'> {
  readonly words: readonly string[] | readonly Choice[];
  /** How common its words are together. */
  readonly cost: number;
}

/** How many words a pattern takes, and its keys; a pattern that may take none has none. */
interface Measure {
  readonly fewest: number;
  readonly most: number;
  readonly key?: Choice | undefined;
  readonly also?: Choice | undefined;
}

/**
 * Finds the keys of a pattern, the least common ones: a text without their words need not be matched against it.
 *
 * @param frequencyOf how common a word is, beside others
 */
export function createKeyFinder(frequencyOf: (word: string) => number): (pattern: Pattern) => Keys {
  // Patterns share their lists and groups.
  const measures = new Map<Pattern, Measure>();
  const gathered = new Map<Choice['words'], readonly string[]>();

  function measure(pattern: Pattern): Measure {
    const known = measures.get(pattern);
    if (known) return known;
    const made = make(pattern);
    measures.set(pattern, made);
    return made;
  }

  function make(pattern: Pattern): Measure {
    switch (pattern.kind) {
      case 'word': {
        const cost = pattern.words.reduce((sum, word) => sum + frequencyOf(word), 0);
        return { fewest: 1, most: 1, key: { words: pattern.words, from: 0, to: 0, cost } };
      }
      case 'gap':
        return { fewest: 0, most: mostInGap };
      case 'optional':
        return { fewest: 0, most: measure(pattern.part).most };
      case 'flagged':
        return measure(pattern.part);
      case 'list':
        return measure(pattern.entries());
      case 'sequence':
        return pattern.parts.map(measure).reduce(follow);
      case 'choice':
        return either(pattern.options.map(measure));
    }
  }

  function gather(words: Choice['words']): readonly string[] {
    if (!areKeys(words)) return words;
    const known = gathered.get(words);
    if (known) return known;
    const all = [...new Set(words.flatMap((key) => gather(key.words)))];
    gathered.set(words, all);
    return all;
  }

  const gathering = ({ words, from, to }: Choice): Key => ({ words: gather(words), from, to });

  return (pattern) => {
    const { key, also } = measure(pattern);
    return { key: gathering(key!), also: also && gathering(also) };
  };
}

function areKeys(words: Choice['words']): words is readonly Choice[] {
  return typeof words[0] === 'object';
}

/** One after the other. */
function follow(before: Measure, after: Measure): Measure {
  const later = [after.key, after.also].map(
    (key) => key && { ...key, from: key.from + before.fewest, to: key.to + before.most },
  );
  const [key, also] = [before.key, before.also, ...later]
    .filter((key) => key !== undefined)
    .sort((a, b) => a.cost - b.cost);
  return { fewest: before.fewest + after.fewest, most: before.most + after.most, key, also };
}

function either(options: readonly Measure[]): Measure {
  return {
    fewest: options.reduce((least, { fewest }) => Math.min(least, fewest), Number.POSITIVE_INFINITY),
    most: options.reduce((greatest, { most }) => Math.max(greatest, most), 0),
    key: eitherKey(options.map(({ key }) => key)),
    also: eitherKey(options.map(({ also }) => also)),
  };
}

/** The key of one of several: none, where one of them has none. */
function eitherKey(keys: readonly (Choice | undefined)[]): Choice | undefined {
  let [from, to, cost] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const key of keys) {
    if (!key) return undefined;
    from = Math.min(from, key.from);
    to = Math.max(to, key.to);
    cost += key.cost;
  }
  return { words: keys as readonly Choice[], from, to, cost };
}
