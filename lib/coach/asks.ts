import { onceFor } from '@/lib/engine/once';
import type { SaidSentence } from '@/lib/engine/said';
import { salutations, verdicts, yesOrNo } from '@/lib/english/answers';
import asksFor from '@/lib/english/cues/asks-for';
import asksToKnow from '@/lib/english/cues/asks-to-know';
import rhetorical from '@/lib/english/cues/rhetorical';
import smallTalk from '@/lib/english/cues/small-talk';
import { functionWords } from '@/lib/english/function-words';
import {
  announcers,
  auxiliaries,
  conjunctions,
  determiners,
  inverting,
  leads,
  openers,
  prepositions,
  pronouns,
  subjects,
  type Wanted,
} from '@/lib/english/questions';
import type { Ask, Span } from '@/lib/model';
import { answersTo } from './answers';
import { attacksIn, besides } from './attacks';
import { type Heard, type Matter, quote, type Said } from './matter';
import { numberOf } from './numbered';
import { overlap } from './spans';
import type { Reply } from './stings';
import { topicsOf } from './topics';

/** Something asked in a text. */
export interface Asked extends Span, Pick<Ask, 'kind'> {
  /** What it wants to hear. */
  readonly wants: Wanted | 'deed';
  /** What it is about. Of one that says only “that” or “it”, what was said before. */
  readonly topics: ReadonlySet<string>;
  /** Its number, in a numbered list. */
  readonly number?: string | undefined;
}

/**
 * What a text asks: questions, with and without a question mark, each of a sentence that asks several by itself; and
 * requests. Neither rhetorical questions nor small talk, nor what is nothing but an insult or a threat.
 */
export const asksIn = onceFor((said: Heard): readonly Asked[] => {
  const attacks = attacksIn(said);
  const asked: Asked[] = [];
  let before: ReadonlySet<string> = new Set();
  for (const [at, sentence] of said.sentences.entries()) {
    const echoed = said.sentences[at + 1]?.cues.has(smallTalk) ?? false;
    const asks = echoed && !opensAnywhere(sentence) ? [] : asksOfSentence(sentence, said);
    for (const { tokens, ...ask } of asks.filter(({ tokens }) => !isNothingBut(attacks, tokens))) {
      // `In the app I can not enter, who gives me a password?`: what led up to the only question tells what it is about.
      const topics = asks.length > 1 ? topicsOf(tokens) : topicsOf(sentence.tokens);
      if (topics.size > 0) before = topics;
      asked.push({ ...ask, topics: before });
    }
    const topics = topicsOf(sentence.tokens);
    if (topics.size > 0) before = topics;
  }
  return asked;
});

/** Whether all that some words name lies within attacks. */
function isNothingBut(attacks: readonly Span[], tokens: Tokens): boolean {
  const others = tokens.filter((token) => !attacks.some((attack) => overlap(attack, token)));
  return others.length < tokens.length && topicsOf(others).size === 0;
}

/** The questions among them. */
export function questionsIn(said: Heard): readonly Asked[] {
  return asksIn(said).filter(({ kind }) => kind === 'question');
}

type Tokens = SaidSentence['tokens'];
type Part = Omit<Asked, 'topics'> & { readonly tokens: Tokens };

function asksOfSentence(sentence: SaidSentence, said: Heard): Part[] {
  const { cues, ending } = sentence;
  if (cues.has(rhetorical) || isEcho(sentence, said)) return [];
  const number = numberOf(sentence, said);
  const questions = cues.has(smallTalk) ? [] : questionsOf(sentence, said);
  if (questions.length > 0) return questions.map((question) => ({ ...question, number }));
  if (cues.has(smallTalk) || !cues.has(asksFor)) return [];
  const { tokens } = sentence;
  const { start, end } = besides(attacksIn(said), sentence, said) ?? sentence;
  return [{ kind: ending === '?' ? 'question' : 'request', wants: 'deed', start, end, tokens, number }];
}

/** Says back what was said, in anger or surprise: `So it is my own fault?!`. */
function isEcho(sentence: SaidSentence, { text }: Said): boolean {
  const isCried = /(?:\?!|!\?)\W*$/.test(text.slice(sentence.start, sentence.end));
  return isCried && !opensAnywhere(sentence);
}

/** The questions that a sentence puts, cut where one opens after a comma or an `and`. */
function questionsOf(sentence: SaidSentence, said: Said): Part[] {
  const { tokens, cues } = sentence;
  const asksIndirectly = cues.get(asksToKnow) ?? [];
  // A sentence that ends in somebody's speech asks what they asked.
  const isQuestion = (sentence.ending === '?' && tokens.at(-1)!.word !== '') || opensAtStart(tokens);
  if (!isQuestion && asksIndirectly.length === 0) return [];
  if (tokens.length < 2 && wantedIn(tokens) === undefined && !namesSomething(tokens)) return [];
  const parts = partsOf(sentence, said, isQuestion);
  const opened = parts.map((part) => partOf(part, sentence));
  // What stands before the first question of a sentence only leads up to it.
  const [first, ...rest] = opened;
  if (!first || rest.length === 0) return opened;
  const lead = parts[0]!;
  const isAsking = wantedIn(lead) || asksIndirectly.some(({ start }) => start < lead.at(-1)!.end);
  return (isQuestion && !isAsking) || isAnnouncing(lead, rest[0]!, said) ? rest : opened;
}

function partsOf(sentence: SaidSentence, said: Said, isQuestion: boolean): Tokens[] {
  const { tokens, cues } = sentence;
  const [indirect = 0, ...others] = (cues.get(asksToKnow) ?? []).map(({ start }) =>
    tokens.findIndex(({ end }) => end > start),
  );
  // `…, also wondering whether …`
  const isApart = isQuestion && listing.has(tokens[indirect - 1]?.word ?? '');
  const cuts = [...(isApart ? [indirect] : []), ...others, ...cutsOf(sentence, said, isQuestion)];
  const from = isQuestion ? 0 : indirect;
  const starts = [...new Set([from, ...cuts.filter((cut) => cut > from)])].sort((a, b) => a - b);
  return starts.map((start, at) => tokens.slice(start, starts[at + 1] ?? tokens.length));
}

const listing: ReadonlySet<string> = new Set(['also', 'and', 'plus', 'then', 'i', 'just']);

/** `Parking?`: one word that names what the question is about. */
function namesSomething(tokens: Tokens): boolean {
  return tokens[0]!.word.length >= 4 && topicsOf(tokens).size > 0;
}

/** `Three things:`, `I have two questions,`: asks nothing by itself. */
function isAnnouncing(lead: Tokens, { start }: Span, { text }: Said): boolean {
  if (text.slice(lead.at(-1)!.end, start).trim() === ':') return true;
  return announcers.has(lead.at(-1)!.word);
}

function partOf(tokens: Tokens, sentence: SaidSentence): Part {
  const isDeed = sentence.cues.has(asksFor) && sentence.ending === '?' && isRequest(tokens);
  const start = tokens[0]!.start;
  const last = tokens.findLast(({ word }) => !conjunctions.has(word)) ?? tokens[0]!;
  const end = last === sentence.tokens.at(-1) ? sentence.end : last.end;
  const wants = isDeed ? 'deed' : (wantedIn(tokens) ?? 'yes or no');
  return { kind: 'question', wants, start, end, tokens };
}

/** `could you move it`: of the reader. */
function isRequest(tokens: Tokens): boolean {
  const at = tokens.findIndex(({ word }) => auxiliaries.has(word));
  return (
    at >= 0 && at < 4 && tokens[at + 1]?.word === 'you' && !['do', 'have', 'are'].includes(tokens[at]!.word)
  );
}

/** The places in a sentence where a question opens after a comma or a conjunction. */
function cutsOf({ tokens }: SaidSentence, { text }: Said, isQuestion: boolean): number[] {
  const cuts: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const isConjoined = conjunctions.has(tokens[at - 1]!.word);
    const isApart = /[,;:.?!()\u2013\u2014\n-]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
    if (!isConjoined && !isApart) continue;
    const isListed = !isQuestion && determiners.has(tokens[at]!.word) && (isApart || cuts.length > 0);
    const isBluntly = isQuestion && isConjoined && isBlunt(tokens, at);
    if (opensWithin(tokens, at, isQuestion) || isListed || isBluntly) cuts.push(at);
  }
  return cuts;
}

/** Whether a question opens at a place after the first, perhaps behind a preposition (`at what hour`). */
function opensWithin(tokens: Tokens, at: number, isQuestion: boolean): boolean {
  const opener = openerAt(tokens, prepositions.has(tokens[at]!.word) ? at + 1 : at);
  if (opener) return isQuestionWord(tokens, at);
  const isTurned = isInverted(tokens, at) || isNounInverted(tokens, at);
  return isTurned && tokens[at - 1]!.word !== 'or' && (isQuestion || isPlainlyInverted(tokens, at));
}

/** `when` opens a question (`when is`, `when the door opens?`), not a condition (`, when we are open, …`). */
function isQuestionWord(tokens: Tokens, at: number): boolean {
  return tokens[at]!.word !== 'when' || tokens.length - at <= 12 || isPlainlyInverted(tokens, at + 1);
}

/** `and you deliver to France?`: a question without its auxiliary. */
function isBlunt(tokens: Tokens, at: number): boolean {
  const verb = tokens[at + 1]?.word ?? '';
  return (
    tokens[at]!.word === 'you' && tokens.length - at > 2 && !auxiliaries.has(verb) && !functionWords.has(verb)
  );
}

/** How many names may stand after a greeting. */
const mostNames = 3;

function opensAtStart(tokens: Tokens): boolean {
  const at = tokens.findIndex(({ word }) => !leads.has(word));
  const isGreeted = salutations.has(tokens[0]!.word);
  // `Hiya Mags, is the …`
  const places = isGreeted ? Array.from({ length: mostNames + 1 }, (_, n) => at + n) : [at];
  return at >= 0 && places.some((place) => opensAt(tokens, place));
}

function opensAt(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return false;
  const opener = openerAt(tokens, at);
  if (opener === 'person' && tokens.length > at + 2) return true;
  if (opener && !['if', 'whether', 'when', 'the'].includes(tokens[at]!.word)) {
    // `how much is`, `what time do you`; not `what a mess`.
    if (tokens[at + 1]?.word === 'about') return true;
    return tokens.slice(at + 1, at + 4).some(({ word }) => auxiliaries.has(word));
  }
  return isInverted(tokens, at);
}

function opensAnywhere({ tokens }: SaidSentence): boolean {
  return tokens.some((_, at) => openerAt(tokens, at) !== undefined || isInverted(tokens, at));
}

/** `can I`, `is the`. */
function isInverted(tokens: Tokens, at: number): boolean {
  const verb = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word === 'not' ? tokens[at + 2] : tokens[at + 1];
  if (!auxiliaries.has(verb) || !next) return false;
  if (subjects.has(next.word)) return true;
  // `can invoices be issued`: a modal, a name of something, a verb without `to`.
  return (
    ['can', 'could', 'will', 'would', 'does', 'do', 'did'].includes(verb) && tokens[at + 2]?.word === 'be'
  );
}

/** `does the`, `do you`: nobody tells what somebody did that way, nor what to do. */
function isPlainlyInverted(tokens: Tokens, at: number): boolean {
  const verb = tokens[at]!.word;
  return inverting.has(verb) && (verb !== 'do' || pronouns.has(tokens[at + 1]?.word ?? ''));
}

/** `do kids`, `is parking`: where a question has begun before, of something that is named. */
function isNounInverted(tokens: Tokens, at: number): boolean {
  const noun = tokens[at + 1]?.word ?? '';
  if (!inverting.has(tokens[at]!.word) || !tokens[at + 2]) return false;
  return (
    !functionWords.has(noun) && !verdicts.has(noun) && !yesOrNo.has(noun) && !/(?:ing|ed|ly|ble)$/.test(noun)
  );
}

function openerAt(tokens: Tokens, at: number): Wanted | undefined {
  const found = openers.find(([words]) => words.every((word, n) => tokens[at + n]?.word === word));
  return found?.[1];
}

/** What the first opener in some words wants. */
function wantedIn(tokens: Tokens): Wanted | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (isInverted(tokens, at)) return 'yes or no';
    const wants = openerAt(tokens, at);
    // `if I order today, will it …`: a condition, not a question.
    if (wants && !(tokens[at]!.word === 'if' && at === 0)) return wants;
  }
  return undefined;
}

/** Older asks of a long conversation are history. */
const mostKept = 60;

interface Kept extends Ask {
  readonly topics: ReadonlySet<string>;
}

/** What the client asked in a conversation, the newest last; the same thing asked again once, and how often. */
export const asksOf = onceFor(({ thread, draft }: Matter): readonly Ask[] => {
  let kept: Kept[] = [];
  for (const [at, heard] of thread.entries()) {
    if (heard.message.from !== 'client') continue;
    const asked = asksIn(heard);
    const ours = thread.slice(at + 1).filter(({ message }) => message.from === 'us');
    const states = statesOf(asked, ours, draft);
    for (const [n, { kind, topics, ...span }] of asked.entries()) {
      const again = kept.find((known) => known.kind === kind && isSame(known.topics, topics));
      const ask = {
        kind,
        words: quote(heard, span),
        topics,
        times: (again?.times ?? 0) + 1,
        state: states[n]!,
      };
      kept = [...kept.filter((known) => known !== again), ask].slice(-mostKept);
    }
  }
  return kept.map(({ topics: _, ...ask }) => ask);
});

/** Only the first answer that follows is looked at, and the draft. */
function statesOf(asked: readonly Asked[], ours: readonly Heard[], draft: Reply): Ask['state'][] {
  const answered = ours.slice(0, 1).map((reply) => answersTo(asked, reply));
  const drafted = answersTo(asked, draft);
  return asked.map((_, at) => {
    if (answered.some((answers) => answers[at])) return 'answered';
    return drafted[at] ? 'draft' : 'open';
  });
}

const sameShare = 0.6;

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = [...some].filter((topic) => others.has(topic)).length;
  return shared > 0 && shared >= sameShare * Math.max(some.size, others.size);
}
