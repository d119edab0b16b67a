import type { Topic } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import { topics } from '@/lib/english/index';
import { stemOf } from '@/lib/english/stem';
import { subjects } from '@/lib/english/subjects';
import { bareWords, conditions, givenNames, weakWords } from '@/lib/english/team-words';
import type { Span } from '@/lib/model';
import { limitOf } from './amounts';

/** What a team's words speak of. */
export interface TeamTopic {
  /** What each option asks of a text that is about it, all of which it must speak of; any option will do. */
  readonly options: readonly (readonly Need[])[];
}

/** One thing that a text must speak of: a topic that the words name, or the words themselves. */
interface Need {
  readonly named: readonly Topic[];
  /** Stems of the words of subjects that the words name: any of them, each one after the other. */
  readonly words: readonly (readonly string[])[];
  /** Stems of the team's own words, one after the other. */
  readonly stems: readonly string[];
}

/** A word of the team's, or a sign that ends a phrase. */
type Word = { readonly word: string; readonly stem: string };

/**
 * Reads what a team calls a topic, a right or a limit in its own words (`hardware orders, quotes`, `refund over 500`):
 * commas separate topics, `and` and `or` their parts, which share a word (`damage and loss claims`).
 */
export function readTopic(words: string): TeamTopic {
  const limit = limitOf(words);
  const plain = limit ? `${words.slice(0, limit.start)} ${words.slice(limit.end)}` : words;
  const options = plain
    .toLowerCase()
    .split(/[,;]|\s[/–—]\s/)
    .flatMap((phrase) => optionsOf(wordsOf(phrase)));
  return { options };
}

function wordsOf(phrase: string): Word[] {
  const words = phrase.replaceAll(/[’']s?\b/g, '').match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => ({ word, stem: stemOf(word) }));
}

/** The parts of one phrase, each with what it shares with its neighbours. */
function optionsOf(words: readonly Word[]): (readonly Need[])[] {
  const parts: Need[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const { word, stem } = words[at]!;
    const name = nameAt(words, at);
    if (name) {
      parts.at(-1)!.push(name);
      at += name.stems.length;
      continue;
    }
    if (conditions.has(word)) break;
    if (word === 'and' || word === 'or') parts.push([]);
    else if (!bareWords.has(word)) parts.at(-1)!.push({ named: [], words: [], stems: [stem] });
    at++;
  }
  return sharing(parts.map(withoutWeak).filter((part) => part.length > 0));
}

/** What the longest name that begins at a word names: topics and subjects. */
function nameAt(words: readonly Word[], at: number): Need | undefined {
  const begins = ({ stems }: Name) => stems.every((stem, n) => words[at + n]?.stem === stem);
  const fitting = namesByFirst.get(words[at]!.stem)?.filter(begins) ?? [];
  const longest = Math.max(0, ...fitting.map(({ stems }) => stems.length));
  const best = fitting.filter(({ stems }) => stems.length === longest);
  return (
    best[0] && {
      named: best.flatMap(({ topic }) => topic ?? []),
      words: best.flatMap((name) => name.words),
      stems: best[0].stems,
    }
  );
}

interface Name {
  readonly stems: readonly string[];
  readonly topic?: Topic;
  readonly words: readonly (readonly string[])[];
}

const names: readonly Name[] = [
  ...topics.flatMap((topic) =>
    topic.names.map((name) => ({ topic, stems: name.split(' ').map(stemOf), words: [] })),
  ),
  ...subjects.flatMap((subject) => subject.names.map((stems) => ({ stems, words: subject.words }))),
];

/** Names by the stem they begin with. */
const namesByFirst = new Map<string, Name[]>();
for (const name of names) {
  const [first = ''] = name.stems;
  namesByFirst.set(first, [...(namesByFirst.get(first) ?? []), name]);
}

/** Words that only say that something is wanted (`queries`, `support`) count where there is nothing else. */
function withoutWeak(part: readonly Need[]): readonly Need[] {
  const strong = part.filter((need) => isNamed(need) || !weakStems.has(need.stems[0]!));
  return strong.length > 0 ? strong : part;
}

const weakStems = new Set([...weakWords].map(stemOf));

/** `damage and loss claims`: a part of one word has what the longer one begins or ends with. */
function sharing(parts: readonly (readonly Need[])[]): (readonly Need[])[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !first || !last) return [...parts];
  if (first.length > 1)
    return parts.map((part, at) => (at > 0 && part.length === 1 ? [first[0]!, ...part] : part));
  if (last.length > 1) return parts.map((part) => (part.length === 1 ? [...part, last.at(-1)!] : part));
  return [...parts];
}

/** Of three things that are named together, people mention two. */
const mostNeeded = 2;

/**
 * The words by which some sentences are about a topic, in order; undefined where they are not. Words that are denied
 * (`no claims to make`) or that name somebody (`Bill`) do not count.
 */
export function aboutTopic(
  sentences: readonly SaidSentence[],
  { options }: TeamTopic,
  text: string,
): readonly Span[] | undefined {
  for (const needs of options) {
    const found = needs.map((need) => spansOfNeed(need, sentences, text, needs.length > 1));
    const met = found.filter((spans) => spans.length > 0);
    const isMet =
      met.length >= Math.min(needs.length, mostNeeded) || (isUnnamed(needs) && found.at(-1)!.length > 0);
    if (isMet) return met.flat().sort((a, b) => a.start - b.start);
  }
  return undefined;
}

function isNamed({ named, words }: Need): boolean {
  return named.length > 0 || words.length > 0;
}

/** Of words that nothing knows, the last is what the others only describe (`boat moorings`). */
function isUnnamed(needs: readonly Need[]): boolean {
  return needs.every((need) => !isNamed(need) && !weakStems.has(need.stems[0]!));
}

function spansOfNeed(
  { named, words, stems }: Need,
  sentences: readonly SaidSentence[],
  text: string,
  isOneOfSeveral: boolean,
): Span[] {
  // A topic's own patterns know the senses of its name; beside another word the name itself is enough.
  const literal = named.length === 0 || isOneOfSeveral ? [...words, stems] : words;
  return sentences.flatMap((sentence) => {
    const byTopic = named.flatMap((topic) => sentence.cues.get(topic) ?? []);
    return [...byTopic, ...phrasesIn(sentence, literal)].filter(
      (span) => !isDenied(span, sentence) && !isSomebody(span, sentence, text),
    );
  });
}

/** Where a sentence says any of some phrases, in whatever forms of their words. */
function phrasesIn({ tokens }: SaidSentence, phrases: readonly (readonly string[])[]): Span[] {
  if (phrases.length === 0) return [];
  const stems = tokens.map(({ word }) => stemOf(word));
  return tokens.flatMap(({ start }, at) => {
    const found = phrases.find((phrase) => phrase.every((stem, n) => stems[at + n] === stem));
    return found ? [{ start, end: tokens[at + found.length - 1]!.end }] : [];
  });
}

const denials: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', 'zero', 'nor']);

function isDenied({ start }: Span, { tokens }: SaidSentence): boolean {
  const before = tokens.filter((token) => token.end <= start).at(-1)?.word;
  return before !== undefined && denials.has(before);
}

/** One word that is a given name as well, with a capital: within a sentence, before a surname, or as a signature. */
function isSomebody({ start, end }: Span, { tokens, ...sentence }: SaidSentence, text: string): boolean {
  const word = text.slice(start, end);
  if (!givenNames.has(word.toLowerCase()) || !startsHigh(word)) return false;
  const next = tokens.find((token) => token.start >= end);
  return start > sentence.start || !next || startsHigh(text.slice(next.start, next.end));
}

function startsHigh(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
