import { mostInGap, type Pattern } from './pattern';

/** Words of which every match of a pattern holds one, and how many words after the first of the match it stands. */
export interface Key<Word = string> {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** Words that make a key: a set of them, or those of several keys together. */
interface Choice extends Omit<Key, 'words'> {
  readonly words: readonly string[] | readonly Choice[];
  /** How common its words are together. */
  readonly cost: number;
}

/** How many words a pattern takes, and its key; a pattern that may take none has none. */
interface Measure {
  readonly fewest: number;
  readonly most: number;
  readonly key?: Choice;
}

/**
 * Finds the key of a pattern, the least common one: a text without any of these words need not be matched against it.
 *
 * @param frequencyOf how common a word is, beside others
 */
export function createKeyFinder(frequencyOf: (word: string) => number): (pattern: Pattern) => Key {
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

  return (pattern) => {
    const { words, from, to } = measure(pattern).key!;
    return { words: gather(words), from, to };
  };
}

function areKeys(words: Choice['words']): words is readonly Choice[] {
  return typeof words[0] === 'object';
}

/** One after the other. */
function follow(before: Measure, after: Measure): Measure {
  const fewest = before.fewest + after.fewest;
  const most = before.most + after.most;
  const { key } = after;
  if (!key || (before.key && before.key.cost <= key.cost)) return { ...before, fewest, most };
  return { fewest, most, key: { ...key, from: key.from + before.fewest, to: key.to + before.most } };
}

function either(options: readonly Measure[]): Measure {
  const keys: Choice[] = [];
  let [fewest, most, from, to, cost] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0, 0];
  for (const option of options) {
    fewest = Math.min(fewest, option.fewest);
    most = Math.max(most, option.most);
    if (!option.key) continue;
    keys.push(option.key);
    from = Math.min(from, option.key.from);
    to = Math.max(to, option.key.to);
    cost += option.key.cost;
  }
  return keys.length < options.length
    ? { fewest, most }
    : { fewest, most, key: { words: keys, from, to, cost } };
}
