import { once, onceFor } from '@/lib/engine/once';
import { Recent } from '@/lib/engine/recent';
import type { Topic } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import hardship from '@/lib/english/cues/hardship';
import wentWrong from '@/lib/english/cues/went-wrong';
import { topics } from '@/lib/english/index';
import { stemOf } from '@/lib/english/stem';
import { beginsWith, type Phrase, phraseOf, subjects } from '@/lib/english/subjects';
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
  /** Any words of the subjects that they name. */
  readonly words: readonly Phrase[];
  /** The team's own words. */
  readonly own: Phrase;
}

/**
 * Reads what a team calls a topic, a right or a limit in its own words (`hardware orders, quotes`, `refund over 500`):
 * commas separate topics, `and` and `or` their parts, which share a word (`damage and loss claims`).
 */
export function readTopic(words: string): TeamTopic {
  return read.get(words, () => {
    const limit = limitOf(words);
    const plain = limit ? `${words.slice(0, limit.start)} ${words.slice(limit.end)}` : words;
    const phrases = plain.toLowerCase().split(/[,;]|\s[/–—]\s/);
    return { options: phrases.flatMap((phrase) => optionsOf(wordsOf(phrase))) };
  });
}

/** A team's words are few and stay. */
const read = new Recent<TeamTopic>(500);

function wordsOf(phrase: string): readonly string[] {
  return phrase.replaceAll(/[’']s?\b/g, '').match(/[\p{L}\d]+/gu) ?? [];
}

/** The parts of one phrase, each with what it shares with its neighbours. */
function optionsOf(words: readonly string[]): (readonly Need[])[] {
  const phrase = phraseOf(words);
  const parts: Need[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const name = nameAt(phrase, at);
    if (name) {
      parts.at(-1)!.push(name);
      at += name.own.length;
      continue;
    }
    if (conditions.has(word)) break;
    if (word === 'and' || word === 'or') parts.push([]);
    else if (!bareWords.has(word)) parts.at(-1)!.push(unnamed(word));
    at++;
  }
  return sharing(parts.map(withoutWeak).filter((part) => part.length > 0));
}

/** A word that names nothing may be one of those by which subjects are spoken of, where these are few. */
function unnamed(word: string): Need {
  const own = phraseOf([word]);
  const speaking = isWeak({ own })
    ? []
    : subjects().filter(({ words }) => words.some((one) => one.length === 1 && beginsWith(own, one, 0)));
  const words = speaking.length <= mostSpeaking ? speaking.flatMap((subject) => subject.words) : [];
  return { named: [], words, own };
}

const mostSpeaking = 2;

/** What the longest name that begins at a word names: topics and subjects. */
function nameAt(words: Phrase, at: number): Need | undefined {
  // A team may call `park` what is named `parking`.
  const fitting = (namesByFirst().get(words[at]!.stem) ?? []).filter(({ own }) =>
    own.every(({ stem }, n) => words[at + n]?.stem === stem),
  );
  const longest = Math.max(0, ...fitting.map(({ own }) => own.length));
  const best = fitting.filter(({ own }) => own.length === longest);
  return (
    best[0] && {
      named: best.flatMap(({ named }) => named),
      words: best.flatMap(({ words: some }) => some),
      own: best[0].own,
    }
  );
}

/** Names of topics and subjects, by the stem they begin with. */
const namesByFirst = once(() => {
  const names: readonly Need[] = [
    ...topics.flatMap((topic) =>
      topic.names.map((name) => ({ named: [topic], words: [], own: phraseOf(name.split(' ')) })),
    ),
    ...subjects().flatMap(({ names: own, words }) => own.map((name) => ({ named: [], words, own: name }))),
  ];
  const byFirst = new Map<string, Need[]>();
  for (const name of names) {
    const { stem } = name.own[0]!;
    byFirst.set(stem, [...(byFirst.get(stem) ?? []), name]);
  }
  return byFirst;
});

/** Words that only say that something is wanted (`queries`, `support`) count where there is nothing else. */
function withoutWeak(part: readonly Need[]): readonly Need[] {
  const strong = part.filter((need) => !isWeak(need));
  return strong.length > 0 ? strong : part;
}

function isWeak({ own }: Pick<Need, 'own'>): boolean {
  return own.length === 1 && weakStems().has(own[0]!.stem);
}

const weakStems = once(() => new Set([...weakWords].map(stemOf)));

/** `damage and loss claims`: a part of one word has what the longer one begins or ends with. */
function sharing(parts: readonly (readonly Need[])[]): (readonly Need[])[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !first || !last) return [...parts];
  if (first.length > 1)
    return parts.map((part, at) => (at > 0 && isShort(part) ? [first[0]!, ...part] : part));
  if (last.length > 1) return parts.map((part) => (isShort(part) ? [...part, last.at(-1)!] : part));
  return [...parts];
}

/** One word; a name of several (`import duty`) says enough. */
function isShort(part: readonly Need[]): boolean {
  return part.length === 1 && part[0]!.own.length === 1;
}

/** Of three things that are named together, people mention two. */
const mostNeeded = 2;

/**
 * How much of a topic's words a text must speak of: `all`, as for a limit (`weekend site visits`); the `deed`, where they
 * name one (`refund of fees`); or the `head`, which the others only describe (`student finance`).
 */
export type Reach = 'all' | 'deed' | 'head';

/**
 * The words by which some sentences are about a topic, in order; undefined where they are not. Words that are denied
 * (`no claims to make`) or that name somebody (`Bill`) do not count.
 */
export function aboutTopic(
  sentences: readonly SaidSentence[],
  { options }: TeamTopic,
  text: string,
  reach: Reach = 'all',
): readonly Span[] | undefined {
  for (const needs of options) {
    const found = needs.map((need) => ({
      need,
      spans: spansOfNeed(need, sentences, text, needs.length > 1),
    }));
    if (isEnough(found, reach)) {
      return found.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
    }
  }
  return undefined;
}

interface Found {
  readonly need: Need;
  readonly spans: readonly Span[];
}

function isEnough(found: readonly Found[], reach: Reach): boolean {
  const isMet = ({ spans }: Found) => spans.length > 0;
  const deeds = found.filter(({ need }) => need.named.some(({ isEssential }) => isEssential));
  if (!deeds.every(isMet)) return false;
  const met = found.filter(isMet);
  const head = found.at(-1)!;
  const isAll = met.length >= Math.min(found.length, mostNeeded);
  // Of words that nothing knows, the last is what the others only describe (`boat moorings`).
  if (isAll || (found.every(({ need }) => isUnknown(need)) && isMet(head))) return true;
  if (reach === 'all') return false;
  if (deeds.length > 0) return true;
  return (
    reach === 'head' && (isMet(head) || (isUnknown(head.need) && met.some(({ need }) => !isUnknown(need))))
  );
}

/** Whether nothing knows what the team's words mean. */
function isUnknown(need: Need): boolean {
  return need.named.length === 0 && need.words.length === 0 && !isWeak(need);
}

function spansOfNeed(
  { named, words, own }: Need,
  sentences: readonly SaidSentence[],
  text: string,
  isOneOfSeveral: boolean,
): Span[] {
  // A topic's own patterns know the senses of its name; beside another word the name itself is enough.
  const literal = named.length === 0 || isOneOfSeveral ? [...words, own] : words;
  return sentences.flatMap((sentence) => {
    const byTopic = named.flatMap((topic) => sentence.cues.get(topic) ?? []);
    return [...byTopic, ...phrasesIn(sentence, literal)].filter(
      (span) => !isDenied(span, sentence) && !isSomebody(span, sentence, text),
    );
  });
}

/** Where a sentence says any of some phrases, in whatever forms of their words. */
function phrasesIn({ tokens }: SaidSentence, phrases: readonly Phrase[]): Span[] {
  if (phrases.length === 0) return [];
  const said = stemsOf(tokens);
  return tokens.flatMap(({ start }, at) => {
    const found = phrases.find((phrase) => beginsWith(said, phrase, at));
    return found && !(found.length === 1 && isVerb(tokens, at))
      ? [{ start, end: tokens[at + found.length - 1]!.end }]
      : [];
  });
}

/** Sentences are asked about many phrases. */
const stemsOf = onceFor((tokens: SaidSentence['tokens']) => phraseOf(tokens.map(({ word }) => word)));

const wordsOfOneself: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they']);
const beingForms: ReadonlySet<string> = new Set(['am', 'are', 'is', 'was', 'were', 'be', 'been']);
/** Nouns that are done to somebody as well. */
const verbs: ReadonlySet<string> = new Set([
  'phone',
  'ring',
  'call',
  'mail',
  'email',
  'text',
  'book',
  'visit',
  'bill',
]);
const modals: ReadonlySet<string> = new Set(['will', 'can', 'may', 'might', 'must', 'do', 'have']);

const persons: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them', 'you']);
const articles: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'my',
  'our',
  'your',
  'his',
  'her',
  'this',
  'that',
]);

/** `will`; `we are planning`, which is no planning; `phone me`, which is no phone. */
function isVerb(tokens: SaidSentence['tokens'], at: number): boolean {
  const [subject, being] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  const { word } = tokens[at]!;
  if (persons.has(tokens[at + 1]?.word ?? '') && !articles.has(being)) return verbs.has(word);
  return modals.has(word) || (word.endsWith('ing') && beingForms.has(being) && wordsOfOneself.has(subject));
}

const denials: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', 'zero', 'nor']);

/** `no claims to make`; but to have no heating is trouble with it. */
function isDenied({ start }: Span, { tokens, cues }: SaidSentence): boolean {
  const before = tokens.filter((token) => token.end <= start).at(-1)?.word;
  return before !== undefined && denials.has(before) && !cues.has(wentWrong) && !cues.has(hardship);
}

/** One word that is a given name as well, with a capital: within a sentence, before a surname, or as a signature. */
function isSomebody({ start, end }: Span, { tokens, ...sentence }: SaidSentence, text: string): boolean {
  const word = text.slice(start, end);
  if (!givenNames.has(word.toLowerCase().replace(/['’]s$/, '')) || !startsHigh(word)) return false;
  const next = tokens.find((token) => token.start >= end);
  return start > sentence.start || !next || startsHigh(text.slice(next.start, next.end));
}

function startsHigh(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
