import type { SaidSentence } from '@/lib/engine/said';
import namesDecider from '@/lib/english/cues/names-decider';
import wants from '@/lib/english/cues/wants';
import wishOfAnother from '@/lib/english/cues/wish-of-another';
import type { Person, Span } from '@/lib/model';
import { type Heard, type Matter, quote } from './matter';

/** Somebody on the client's side, and what they want, quoted. */
export interface Wish {
  /** As the text names them: a name, `our treasurer`, `she`. */
  readonly who: string;
  readonly words: string;
}

/** What a message passes on of the wishes of others on its side, each of them once. */
export function wishesPassedOn(heard: Heard): readonly Wish[] {
  const wishes = heard.sentences.flatMap((sentence) => {
    const told = (sentence.cues.get(wishOfAnother) ?? []).map((span) => ({
      ...span,
      who: quote(heard, span),
    }));
    const named = (sentence.cues.get(wants) ?? []).flatMap((span) => nameBefore(span, sentence, heard));
    return [...told, ...named].map(({ who }) => ({ who, words: quote(heard, sentence) }));
  });
  return wishes.filter(({ who }, at) => wishes.findIndex((other) => other.who === who) === at);
}

/** `Kate` of `Kate says`. */
function nameBefore({ start }: Span, { tokens }: SaidSentence, { text }: Heard): { readonly who: string }[] {
  const before = tokens.findLast(({ end }) => end <= start);
  const word = before && text.slice(before.start, before.end);
  return word && /^\p{Lu}\p{Ll}+$/u.test(word) && !pronouns.has(word) ? [{ who: word }] : [];
}

const pronouns = new Set([
  'He',
  'She',
  'They',
  'It',
  'You',
  'We',
  'Who',
  'That',
  'This',
  'Nobody',
  'Everyone',
]);

/** Who writes on the client's side, in the order of their first messages, and who of them or of others seems to decide. */
export function peopleOf({ thread }: Pick<Matter, 'thread'>): readonly Person[] {
  const people = new Map<string, Person>();
  for (const heard of thread) {
    if (heard.message.from !== 'client') continue;
    const author = heard.message.name;
    if (author && !people.has(author)) people.set(author, { name: author });
    for (const sentence of heard.sentences) {
      const name = deciderIn(sentence, heard);
      if (name) people.set(name, { name, decides: quote(heard, sentence) });
    }
  }
  return [...people.values()];
}

/** Of whom a sentence says that they decide: whoever it names first, or its writer who says `I` or signs with a title. */
function deciderIn({ tokens, cues }: SaidSentence, { text, message }: Heard): string | undefined {
  const [decides] = cues.get(namesDecider) ?? [];
  if (!decides) return undefined;
  const isOwn = tokens.some(({ word, start }) => (word === 'i' || word === 'my') && start <= decides.start);
  if (isOwn) return message.name;
  const names = tokens.filter(({ start, end }) => /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)));
  const named = names.filter(
    ({ start, end }) => start < decides.start && !pronouns.has(text.slice(start, end)),
  );
  const last = named.at(-1);
  if (!last) return message.name;
  const before = named.at(-2);
  const isFullName = before !== undefined && last.start - before.end === 1;
  return text.slice(isFullName ? before.start : last.start, last.end);
}
