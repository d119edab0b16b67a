import type { Span } from '@/lib/model';
import { type AnchoredPattern, mostInGap, type Pattern, PatternError } from './pattern';

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
      throw new PatternError(source, 0, 'it can match no words at all; make one of its words not optional.');
    }
    const edge = source.includes('...') && edgeGap(pattern);
    if (edge) throw new PatternError(source, 0, `a gap cannot ${edge} a pattern; take it away.`);
    return { pattern, atStart, atEnd };
  };
}

/** Single words, phrases and lists as patterns. The same words come again and again: each is made once. */
interface Phrases {
  /** undefined for a phrase without words. */
  readonly literal: (text: string) => Pattern | undefined;
  /** undefined for other than one word. */
  readonly inflected: (word: string) => Pattern | undefined;
  /** undefined for a list that is not there. */
  readonly list: (name: string) => Pattern | undefined;
}

function createPhrases({ split, inflect, list }: PatternWords): Phrases {
  const literal = remember((text) => {
    const parts = split(text).map((word): Pattern => ({ kind: 'word', words: [word] }));
    return parts.length > 1 ? { kind: 'sequence', parts } : parts[0];
  });
  const anyOf = (texts: readonly string[]) =>
    choiceOf(texts.map(literal).filter((part) => part !== undefined));
  return {
    literal,
    inflected: remember((word) => (split(word).length === 1 ? anyOf(inflect(split(word)[0]!)) : undefined)),
    list: remember((name) => {
      const entries = list(name);
      return entries && anyOf(entries);
    }),
  };
}

function remember(make: (key: string) => Pattern | undefined): (key: string) => Pattern | undefined {
  const made = new Map<string, Pattern | undefined>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

function isNullable(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'word':
      return false;
    case 'gap':
    case 'optional':
      return true;
    case 'flagged':
      return isNullable(pattern.part);
    case 'sequence':
      return pattern.parts.every(isNullable);
    case 'choice':
      return pattern.options.some(isNullable);
  }
}

function edgeGap(pattern: Pattern): 'begin' | 'end' | undefined {
  if (touchesGap(pattern, (parts) => parts)) return 'begin';
  return touchesGap(pattern, (parts) => parts.toReversed()) ? 'end' : undefined;
}

/** Whether a gap can come first, with the parts of sequences in the given order. */
function touchesGap(pattern: Pattern, order: (parts: readonly Pattern[]) => readonly Pattern[]): boolean {
  switch (pattern.kind) {
    case 'word':
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

/** What a pattern is made of: signs, `{word}`, `<list>`, words; anything else is one sign that means nothing. */
const piece = /\.\.\.|[()[\]|?^$]|\{[^}]*\}|<[^>]*>|[^\s.,;:!?"()[\]{}<>|^$&*+=/\\#@%~`\u201c\u201d]+|\S/g;

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
  const fail: Fail = (advice, at) => {
    throw new PatternError(source, [...source.matchAll(piece)][at]?.index ?? source.length, advice);
  };
  const outer: Group[] = [];
  let group: Group = { closes: '', opened: start, options: [], parts: [] };
  let hasFlagged = false;
  for (let at = start; at < end; at++) {
    const sign = pieces[at]!;
    switch (sign) {
      case '[':
        if (hasFlagged || outer.length > 0)
          fail('one part can be flagged, and it stands in no other brackets.', at);
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
        if (group.closes !== sign) fail('a bracket closes that was never opened.', at);
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
          part: group.parts.pop() ?? fail('“?” follows what is optional.', at),
        });
        break;
      case '...':
        group.parts.push({ kind: 'gap', most: mostInGap });
        break;
      default:
        group.parts.push(wordsOf(sign, phrases, at, fail));
    }
  }
  if (group.closes) fail('this bracket is never closed.', group.opened);
  return close(group, end, fail);
}

type Fail = (advice: string, piece: number) => never;

function close({ closes, opened, options, parts }: Group, at: number, fail: Fail): Pattern {
  const part = choiceOf([...options, sequenceOf(parts, at, fail)]);
  if (closes !== ']') return part;
  if (isNullable(part)) fail('the flagged part can match no words; make one of them not optional.', opened);
  return { kind: 'flagged', part };
}

function sequenceOf(parts: readonly Pattern[], at: number, fail: Fail): Pattern {
  if (parts.length === 0) fail('words are missing here.', at);
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
}

const language = '(a|b), ?, ..., {word}, <list>, [flagged], ^ or $';

/** A word, an inflected word, or a list. */
function wordsOf(sign: string, phrases: Phrases, at: number, fail: Fail): Pattern {
  const inside = sign.slice(1, -1).trim();
  if (sign === '{' || sign === '<') fail(`“${sign}” is never closed.`, at);
  if (sign.startsWith('{')) return phrases.inflected(inside) ?? fail('{…} holds exactly one word.', at);
  if (sign === '^') fail('“^” can only come first in a pattern.', at);
  if (sign === '$') fail('“$” can only come last in a pattern.', at);
  if (!sign.startsWith('<')) {
    return (
      phrases.literal(sign) ?? fail(`“${sign}” means nothing in a pattern; write words, ${language}.`, at)
    );
  }
  const list = phrases.list(inside) ?? fail(`there is no list named “${inside}”.`, at);
  if (list.kind === 'choice' && list.options.length === 0) fail(`the list “${inside}” is empty.`, at);
  return list;
}

/** Single words among the options become one, so that a long list costs one position of the automaton. */
function choiceOf(options: readonly Pattern[]): Pattern {
  if (options.length === 1) return options[0]!;
  const words: string[] = [];
  const others: Pattern[] = [];
  for (const option of options) {
    if (option.kind === 'word') words.push(...option.words);
    else others.push(option);
  }
  if (words.length > 0) others.unshift({ kind: 'word', words });
  return others.length === 1 ? others[0]! : { kind: 'choice', options: others };
}
