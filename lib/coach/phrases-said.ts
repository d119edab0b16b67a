import { onceFor } from '@/lib/engine/once';
import type { SaidSentence } from '@/lib/engine/said';
import hardship from '@/lib/english/cues/hardship';
import wentWrong from '@/lib/english/cues/went-wrong';
import { beginsWith, type Phrase, phraseOf } from '@/lib/english/subjects';
import { givenNames } from '@/lib/english/team-words';
import type { Span } from '@/lib/model';

/** Where a sentence says any of some phrases, in whatever forms of their words. */
export function phrasesIn({ tokens }: SaidSentence, phrases: readonly Phrase[]): Span[] {
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
export function isDenied({ start }: Span, { tokens, cues }: SaidSentence): boolean {
  const before = tokens.filter((token) => token.end <= start).at(-1)?.word;
  return before !== undefined && denials.has(before) && !cues.has(wentWrong) && !cues.has(hardship);
}

/** What follows who it is told of: `Sue said`, `Sue is away`. */
const speaking: ReadonlySet<string> = new Set(['said', 'says', 'asked', 'told', 'wants', 'thinks', 'wrote']);
const whereabouts: ReadonlySet<string> = new Set([
  'on',
  'away',
  'off',
  'out',
  'here',
  'back',
  'in',
  'coming',
]);

/** One word that is a given name as well, with a capital: within a sentence, before a surname, or as a signature. */
export function isSomebody(
  { start, end }: Span,
  { tokens, ...sentence }: SaidSentence,
  text: string,
): boolean {
  const word = text.slice(start, end);
  if (!givenNames.has(word.toLowerCase().replace(/['’]s$/, '')) || !startsHigh(word)) return false;
  const at = tokens.findIndex((token) => token.start >= end);
  const next = tokens[at];
  if (next && (speaking.has(next.word) || whereabouts.has(tokens[at + 1]?.word ?? ''))) return true;
  return start > sentence.start || !next || startsHigh(text.slice(next.start, next.end));
}

function startsHigh(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
