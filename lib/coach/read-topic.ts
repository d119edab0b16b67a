import { once } from '@/lib/engine/once';
import { Recent } from '@/lib/engine/recent';
import type { Topic } from '@/lib/engine/rule';
import { type Field, fieldsOf } from '@/lib/english/fields/index';
import { topics } from '@/lib/english/index';
import { stemOf } from '@/lib/english/stem';
import { beginsWith, type Phrase, phraseOf, subjects } from '@/lib/english/subjects';
import { bareWords, conditions, plainWords, weakWords } from '@/lib/english/team-words';
import { limitOf } from './amounts';

/** Fields of each of which a text must speak. */
export type Way = readonly (readonly Field[])[];

/** What a team's words speak of. */
export interface TeamTopic {
  /** What each option asks of a text that is about it, all of which it must speak of; any option will do. */
  readonly options: readonly (readonly Need[])[];
}

/** One thing that a text must speak of: a topic that the words name, or the words themselves. */
export interface Need {
  readonly named: readonly Topic[];
  /** Any words of the subjects that they name. */
  readonly words: readonly Phrase[];
  /** The team's own words. */
  readonly own: Phrase;
  /** The fields that they belong to: any way of telling them will do, and takes a word of each of its parts. */
  readonly ways: readonly Way[];
  /** Words of the fields that a topic knows the senses of: where it finds none, they tell nothing. */
  readonly unheard: readonly Phrase[];
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
    return { options: phrases.flatMap((phrase) => [...optionsOf(wordsOf(phrase)), ...wholeOf(phrase)]) };
  });
}

/** A team's words are few and stay. */
const read = new Recent<TeamTopic>(500);

function wordsOf(phrase: string): readonly string[] {
  return phrase.replaceAll(/[’']s?\b/g, '').match(/[\p{L}\d]+/gu) ?? [];
}

/** Phrases that are what a field is called (`school visits`) speak of it. */
function wholeOf(phrase: string): (readonly Need[])[] {
  return phrase.split(/ (?:and|or) /).flatMap((part) => {
    const own = phraseOf(wordsOf(part));
    if (own.length < 2 || fieldsOf(own).length === 0) return [];
    return [[{ ...told(own), words: [], unheard: own.flatMap((_, at) => nameAt(own, at)?.unheard ?? []) }]];
  });
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
  return told(phraseOf([word]));
}

function told(own: Phrase): Need {
  const speaking = isWeak({ own })
    ? []
    : subjects().filter(({ words }) => words.some((one) => one.length === 1 && beginsWith(own, one, 0)));
  const words = speaking.length <= mostSpeaking ? speaking.flatMap((subject) => subject.words) : [];
  return { named: [], words, own, ways: isWeak({ own }) ? [] : waysOf(own), unheard: [] };
}

const mostSpeaking = 2;

/** As a whole (`school visits`), or word by word (`farm`, `visits`). */
function waysOf(own: Phrase): readonly Way[] {
  const telling = own.filter((one) => !plainStems().has(one.stem) && !isWeak({ own: [one] }));
  const ways =
    own.length > 1 ? [[fieldsOf(own)], telling.map((word) => fieldsOf([word]))] : [[fieldsOf(own)]];
  return ways.filter((way) => way.length > 0 && way.every((fields) => fields.length > 0));
}

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
      ways: waysOf(best[0].own),
      unheard: best.some(({ named }) => named.length > 0)
        ? [best[0].own, ...best[0].own.map((one) => [one])]
        : [],
    }
  );
}

type Name = Omit<Need, 'ways' | 'unheard'>;

/** Names of topics and subjects, by the stem they begin with. */
const namesByFirst = once(() => {
  const names: readonly Name[] = [
    ...topics.flatMap((topic) =>
      topic.names.map((name) => ({ named: [topic], words: [], own: phraseOf(name.split(' ')) })),
    ),
    ...subjects().flatMap(({ names: own, words }) => own.map((name) => ({ named: [], words, own: name }))),
  ];
  const byFirst = new Map<string, Name[]>();
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

export function isWeak({ own }: Pick<Need, 'own'>): boolean {
  return own.length === 1 && weakStems().has(own[0]!.stem);
}

const plainStems = once(() => new Set([...plainWords].map(stemOf)));
const weakStems = once(() => new Set([...weakWords].map(stemOf)));

/** `damage and loss claims`: a part of one word has what the longer one begins or ends with. */
function sharing(parts: readonly (readonly Need[])[]): (readonly Need[])[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !first || !last) return [...parts];
  if (first.length > 1)
    return parts.map((part, at) => (at > 0 && isShort(part) ? [first[0]!, ...part] : part));
  if (last.length > 1) return parts.map((part) => (isShort(part) ? [...part, last.at(-1)!] : part));
  // `equine and farm visits`, of which the latter is a name of its own.
  const [end] = last.length === 1 && last[0]!.own.length > 1 ? last[0]!.own.slice(-1) : [];
  if (end) return parts.map((part) => (isShort(part) ? [...part, told([end])] : part));
  return [...parts];
}

/** One word; a name of several (`import duty`) says enough. */
function isShort(part: readonly Need[]): boolean {
  return part.length === 1 && part[0]!.own.length === 1;
}
