import type { Span } from '@/lib/model';
import { once } from './once';
import { type AnchoredPattern, isNullable, type Pattern, PatternError, type PatternFault } from './pattern';

/** What a pattern has to be told to be read. */
export interface PatternWords {
  /** Cuts words as the text is cut: `don't` gives two. */
  readonly split: (words: string) => readonly string[];
  readonly inflect: (word: string) => readonly string[];
  readonly list: (name: string) => readonly string[] | undefined;
}

/** Reads a pattern. @throws {PatternError} */
export type PatternParser = (source: string) => AnchoredPattern;

export function createPatternParser(words: PatternWords): PatternParser {
  const phrases = createPhrases(words);

  return (source) => {
    const pieces = source.match(piece) ?? [];
    const atStart = pieces[0] === '^';
    const atEnd = pieces.at(-1) === '$';
    const pattern = read(source, pieces, phrases, {
      start: atStart ? 1 : 0,
      end: pieces.length - (atEnd ? 1 : 0),
    });
    if (isNullable(pattern)) {
      throw new PatternError(source, 0, 'matches-nothing');
    }
    const edge = source.includes('...') && edgeGap(pattern);
    if (edge) throw new PatternError(source, 0, edge);
    return { pattern, atStart, atEnd };
  };
}

/** Words, `(groups|of words)`, `{words}` and `<lists>` as patterns. Many come again and again: each is made once. */
interface Phrases {
  readonly group: (sign: string) => Pattern;
  /** undefined for a phrase without words. */
  readonly literal: (sign: string) => Pattern | undefined;
  /** undefined for other than one word. */
  readonly inflected: (sign: string) => Pattern | undefined;
  /** undefined for a list that is not there. */
  readonly list: (sign: string) => Pattern | undefined;
}

function createPhrases({ split, inflect, list }: PatternWords): Phrases {
  const literal = remember((text) => {
    const words = split(text);
    if (words.length <= 1) return words.length === 1 ? { kind: 'word', words } : undefined;
    return { kind: 'sequence', parts: words.map((word) => ({ kind: 'word', words: [word] })) };
  });
  const anyOf = (texts: readonly string[]) =>
    choiceOf(texts.map(literal).filter((part) => part !== undefined));
  const listed = (texts: readonly string[]): Pattern => {
    const byFirstWord = once(() => groupByFirstWord(texts, split));
    return {
      kind: 'list',
      size: texts.length,
      entries: once(() => anyOf(texts)),
      startingWith(word) {
        const some = byFirstWord().get(word);
        return some && anyOf(some);
      },
    };
  };
  return {
    group: remember((sign) => anyOf(inside(sign).split('|'))),
    literal,
    inflected: remember((sign) => {
      const [word, more] = split(inside(sign));
      return word === undefined || more !== undefined ? undefined : anyOf(inflect(word));
    }),
    list: remember((sign) => {
      const texts = list(inside(sign));
      return texts && listed(texts);
    }),
  };
}

function groupByFirstWord(
  texts: readonly string[],
  split: PatternWords['split'],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const [word = ''] = split(text);
    const group = groups.get(word);
    if (group) group.push(text);
    else groups.set(word, [text]);
  }
  return groups;
}

/** What is written between two brackets. */
function inside(sign: string): string {
  return sign.slice(1, -1).trim();
}

function remember<Made extends Pattern | undefined>(make: (sign: string) => Made): (sign: string) => Made {
  const made = new Map<string, Made>();
  return (sign) => {
    const known = made.get(sign);
    if (known) return known;
    const pattern = make(sign);
    if (pattern) made.set(sign, pattern);
    return pattern;
  };
}

function edgeGap(pattern: Pattern): PatternFault | undefined {
  if (touchesGap(pattern, (parts) => parts)) return 'begins-with-gap';
  return touchesGap(pattern, (parts) => parts.toReversed()) ? 'ends-with-gap' : undefined;
}

/** Whether a gap can come first, with the parts of sequences in the given order. */
function touchesGap(pattern: Pattern, order: (parts: readonly Pattern[]) => readonly Pattern[]): boolean {
  switch (pattern.kind) {
    case 'word':
    case 'list':
      return false;
    case 'gap':
      return true;
    case 'optional':
    case 'flagged':
      return touchesGap(pattern.part, order);
    case 'choice':
      return pattern.options.some((option) => touchesGap(option, order));
    case 'sequence': {
      const parts = order(pattern.parts);
      const solid = parts.findIndex((part) => !isNullable(part));
      return parts.slice(0, solid < 0 ? parts.length : solid + 1).some((part) => touchesGap(part, order));
    }
  }
}

/**
 * What a pattern is made of: a group of nothing but words, which most groups are; signs, `{word}`, `<list>`, words;
 * anything else is one sign that means nothing.
 */
const piece =
  /\([a-z]+(?:[ |][a-z]+)*\)|\.\.\.|[()[\]|?^$]|\{[^}]*\}|<[^>]*>|[^\s.,;:!?"()[\]{}<>|^$&*+=/\\#@%~`\u201c\u201d]+|\S/g;

/** What is being read between two brackets, or in the whole pattern. */
interface Group {
  /** The bracket that ends it; empty for the whole pattern. */
  readonly closes: ')' | ']' | '';
  readonly opened: number;
  readonly options: Pattern[];
  parts: Pattern[];
}

/** Reads the pieces `[start, end)`, a group for each bracket that is open. */
function read(source: string, pieces: readonly string[], phrases: Phrases, { start, end }: Span): Pattern {
  const fail: Fail = (fault, at, part) => {
    throw new PatternError(source, [...source.matchAll(piece)][at]?.index ?? source.length, fault, part);
  };
  const outer: Group[] = [];
  let group: Group = { closes: '', opened: start, options: [], parts: [] };
  let hasFlagged = false;
  for (let at = start; at < end; at++) {
    const sign = pieces[at]!;
    switch (sign) {
      case '[':
        if (hasFlagged || outer.length > 0) fail('flagged-twice', at);
        hasFlagged = true;
        outer.push(group);
        group = { closes: ']', opened: at, options: [], parts: [] };
        break;
      case '(':
        outer.push(group);
        group = { closes: ')', opened: at, options: [], parts: [] };
        break;
      case ')':
      case ']': {
        if (group.closes !== sign) fail('never-opened', at);
        const part = close(group, at, fail);
        group = outer.pop()!;
        group.parts.push(part);
        break;
      }
      case '|':
        group.options.push(sequenceOf(group.parts, at, fail));
        group.parts = [];
        break;
      case '?':
        group.parts.push({
          kind: 'optional',
          part: group.parts.pop() ?? fail('nothing-optional', at),
        });
        break;
      case '...':
        group.parts.push({ kind: 'gap' });
        break;
      default:
        group.parts.push(wordsOf(sign, phrases, at, fail));
    }
  }
  if (group.closes) fail('never-closed', group.opened);
  return close(group, end, fail);
}

type Fail = (fault: PatternFault, piece: number, part?: string) => never;

function close({ closes, opened, options, parts }: Group, at: number, fail: Fail): Pattern {
  options.push(sequenceOf(parts, at, fail));
  const part = choiceOf(options);
  if (closes !== ']') return part;
  if (isNullable(part)) fail('flags-nothing', opened);
  return { kind: 'flagged', part };
}

function sequenceOf(parts: readonly Pattern[], at: number, fail: Fail): Pattern {
  if (parts.length === 0) fail('no-words', at);
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
}

/** A group of words, a word, an inflected word, or a list. */
function wordsOf(sign: string, phrases: Phrases, at: number, fail: Fail): Pattern {
  if (sign.startsWith('(')) return phrases.group(sign);
  if (sign === '{' || sign === '<') fail('sign-never-closed', at, sign);
  if (sign === '^') fail('start-inside', at);
  if (sign === '$') fail('end-inside', at);
  if (sign.startsWith('{')) return phrases.inflected(sign) ?? fail('not-one-word', at);
  if (!sign.startsWith('<')) {
    return phrases.literal(sign) ?? fail('no-such-sign', at, sign);
  }
  const list = phrases.list(sign) ?? fail('no-such-list', at, inside(sign));
  if (list.kind === 'list' && list.size === 0) fail('empty-list', at, inside(sign));
  return list;
}

/** Single words among the options become one, so that a long list costs one position of the automaton. */
function choiceOf(options: readonly Pattern[]): Pattern {
  if (options.length === 1) return options[0]!;
  const words: string[] = [];
  const others: Pattern[] = [];
  for (const option of options) {
    if (option.kind !== 'word') others.push(option);
    else for (const word of option.words) words.push(word);
  }
  if (words.length > 0) others.unshift({ kind: 'word', words });
  return others.length === 1 ? others[0]! : { kind: 'choice', options: others };
}
