import { becauses, places, pleasantries, pointers, verbs, whens, yesOrNo } from '@/lib/english/answers';
import answersEverything from '@/lib/english/cues/answers-everything';
import hasDone from '@/lib/english/cues/has-done';
import offers from '@/lib/english/cues/offers';
import putsOffAnswer from '@/lib/english/cues/puts-off-answer';
import signOff from '@/lib/english/cues/sign-off';
import takesOn from '@/lib/english/cues/takes-on';
import type { Span } from '@/lib/model';
import type { Asked } from './asks';
import { type Clause, clausesIn } from './clauses';
import { type Said, sentencesThatSay } from './matter';
import { numberOf } from './numbered';
import { timesIn } from './times';
import { nearness, topicsOf } from './topics';

/** For each of some asks the words that answer it; undefined where it is left open. */
export type Answers = readonly (Span | undefined)[];

/** A clause of a reply, weighed against an ask. */
interface Match {
  readonly ask: number;
  readonly clause: number;
  /** How much of what the ask is about the clause is about, 0–1. */
  readonly share: number;
  readonly score: number;
}

interface Weighed extends Clause {
  readonly topics: ReadonlySet<string>;
}

/** Fewer topics in common than one word of a family say nothing. */
const leastOverlap = 0.6;
/** A clause that answers one ask answers another only if it is about nearly all of it. */
const shareToServeAgain = 0.75;

/**
 * Which words of a reply answer which ask: those that are about the same thing, that are of the kind it wants (a time
 * for a “when”), that bear its number, or that say when the answer comes. Each ask by itself.
 *
 * @param statements what else the asking text is about: a word on that answers no ask
 */
export function answersTo(
  asked: readonly Asked[],
  reply: Said,
  statements: ReadonlySet<string> = new Set(),
): Answers {
  const [all] = sentencesThatSay(reply, answersEverything);
  if (all) return asked.map(() => all);
  const byNumber = numberedAnswers(asked, reply);
  if (byNumber) return byNumber;
  const clauses = clausesIn(reply)
    .map((clause) => ({ ...clause, topics: topicsOf(clause.tokens) }))
    .filter((clause) => !clause.sentence.cues.has(signOff) && !isSignature(clause, reply));
  return assign(asked, clauses, matchesOf(asked, clauses, reply, statements));
}

/** In a list answered by a list, number for number; what bears no number may still be answered elsewhere. */
function numberedAnswers(asked: readonly Asked[], reply: Said): Answers | undefined {
  const numbered = new Map(reply.sentences.map((sentence) => [numberOf(sentence, reply), sentence]));
  numbered.delete(undefined);
  const isList = numbered.size > 1 && asked.filter(({ number }) => number).length > 1;
  return isList ? asked.map(({ number }) => numbered.get(number)) : undefined;
}

function matchesOf(
  asked: readonly Asked[],
  clauses: readonly Weighed[],
  reply: Said,
  statements: ReadonlySet<string>,
): Match[] {
  const overlaps = clauses.map((clause) => asked.map((ask) => overlapOf(ask, clause, asked)));
  /** Sentences that are about one of the asks. */
  const spoken = new Set(
    clauses.filter((_, at) => Math.max(0, ...overlaps[at]!) >= leastOverlap).map(({ sentence }) => sentence),
  );
  return clauses.flatMap((clause, at) => {
    const isFree = !spoken.has(clause.sentence) && !isPleasantry(clause);
    const isAside = [...clause.topics].some((topic) => statements.has(topic));
    return asked.flatMap((ask, n) => {
      const overlap = overlaps[at]![n]!;
      const fit = fitOf(ask, clause, reply);
      const isAbout = overlap >= leastOverlap && (fit > 0 || !needsFit.has(ask.wants));
      const isPlain = fit >= sureFit || (isFree && fit > (isAside ? 1 : 0));
      if (!isAbout && !isPlain) return [];
      const share = ask.topics.size === 0 ? 0 : overlap / ask.topics.size;
      return [{ ask: n, clause: at, share, score: 2 * overlap + fit }];
    });
  });
}

/**
 * As many asks as can be, each with a clause of its own, the best matches first: an ask gives its clause up to one that
 * has no other. In the worst case asks times matches, and mails ask little.
 */
function assign(asked: readonly Asked[], clauses: readonly Weighed[], matches: readonly Match[]): Answers {
  const best = matches.toSorted((a, b) => b.score - a.score || a.ask - b.ask || a.clause - b.clause);
  const options = asked.map((_, ask) => best.filter((match) => match.ask === ask));
  const takenBy = new Map<number, number>();
  const given = new Map<number, number>();

  function give(ask: number, tried: Set<number>): boolean {
    for (const { clause, share } of options[ask]!) {
      if (tried.has(clause)) continue;
      tried.add(clause);
      const holder = takenBy.get(clause);
      if (holder === undefined || give(holder, tried)) takenBy.set(clause, ask);
      else if (share < shareToServeAgain) continue;
      given.set(ask, clause);
      return true;
    }
    return false;
  }

  const inOrder = [...new Set(best.map(({ ask }) => ask))];
  for (const ask of inOrder) give(ask, new Set());
  return asked.map((_, ask) => {
    const clause = given.get(ask);
    return clause === undefined ? undefined : { start: clauses[clause]!.start, end: clauses[clause]!.end };
  });
}

/** How much of an ask a clause is about; what several asks are about tells little. */
function overlapOf({ topics }: Asked, clause: Weighed, asked: readonly Asked[]): number {
  let overlap = 0;
  for (const topic of topics) {
    const near = nearness(topic, clause.topics);
    if (near > 0) overlap += near / asked.filter((other) => other.topics.has(topic)).length;
  }
  return overlap;
}

/** A clause that is so surely of the kind wanted answers whatever else its sentence is about. */
const sureFit = 3;
/** Without a time, an amount, what is asked for is not said. */
const needsFit: ReadonlySet<Asked['wants']> = new Set(['time', 'amount']);

/** How well a clause is of the kind that an ask wants: not (0), perhaps (1), surely (2 and more). */
function fitOf({ wants }: Asked, clause: Clause, reply: Said): number {
  const { tokens, sentence } = clause;
  const has = (some: ReadonlySet<string>) => tokens.some(({ word }) => some.has(word));
  if (putsOff(sentence, reply)) return 2;
  if (wants !== 'yes or no' && has(pointing)) return 1;
  switch (wants) {
    case 'time':
      if (timesIn(sentence, reply).some((time) => overlap(time, clause)) || (has(whens) && hasNumber(clause)))
        return 3;
      return has(whens) || hasNumber(clause) || sentence.ending === '?' ? 1 : 0;
    case 'amount':
      if (hasMoney(clause, reply)) return 3;
      return hasNumber(clause) || has(freeOfCharge) ? 2 : Number(sentence.ending === '?');
    case 'person':
      return hasName(clause, reply) ? 2 : 0;
    case 'place':
      return has(places) ? 1 : 0;
    case 'reason':
      return has(becauses) ? 2 : 0;
    case 'thing':
      return isPhrase(clause) || startsWith(clause, pointers) ? 1 : 0;
    case 'deed':
      if (
        startsWith(clause, yesOrNo) ||
        sentence.cues.has(takesOn) ||
        sentence.cues.has(offers) ||
        sentence.cues.has(hasDone)
      )
        return 2;
      return startsWith(clause, pointers) ? 1 : 0;
    case 'yes or no':
      if (startsWith(clause, yesOrNo)) return 2;
      return startsWith(clause, pointers) || isPhrase(clause) ? 1 : 0;
  }
}

/** Where the answer is. */
const pointing = new Set(['attached', 'enclosed', 'below', 'link', 'here']);
const freeOfCharge = new Set(['free', 'nothing', 'complimentary', 'none', 'gratis']);
const money = new Set([
  'pounds',
  'dollars',
  'euros',
  'euro',
  'quid',
  'gbp',
  'usd',
  'eur',
  'pence',
  'p',
  'percent',
  'k',
]);
const currency = /[$£€¥]\s?$/;

function hasMoney({ tokens }: Clause, { text }: Said): boolean {
  return (
    tokens.some(
      ({ start, end, word }) =>
        /^\d/.test(word) &&
        (currency.test(text.slice(Math.max(0, start - 2), start)) ||
          /^\s?[€%]/.test(text.slice(end, end + 2))),
    ) || tokens.some(({ word }) => money.has(word))
  );
}

function hasNumber({ tokens }: Clause): boolean {
  return [...topicsOf(tokens)].some((topic) => /^\d/.test(topic));
}

/** A word with a capital where no sentence begins. */
function hasName({ tokens, sentence }: Clause, { text }: Said): boolean {
  return tokens.some(
    ({ start, word }) =>
      start > sentence.start && word !== 'i' && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)),
  );
}

function startsWith({ tokens }: Clause, words: ReadonlySet<string>): boolean {
  const first =
    tokens[0]!.word === 'and' || tokens[0]!.word === 'but' || tokens[0]!.word === 'so'
      ? tokens[1]
      : tokens[0];
  return first !== undefined && words.has(first.word);
}

const mostWordsInPhrase = 9;

/** An answer cut short (`every night`): no verb. A deed (`all booked`) is none. */
function isPhrase({ tokens, sentence }: Clause): boolean {
  const isDeed = sentence.cues.has(hasDone) || sentence.cues.has(takesOn);
  return !isDeed && tokens.length <= mostWordsInPhrase && !tokens.some(({ word }) => verbs.has(word));
}

const mostWordsInName = 3;

/** A name on a line of its own at the end, or after the last stop. */
function isSignature({ tokens, sentence }: Clause, { text, sentences }: Said): boolean {
  return (
    sentence === sentences.at(-1) &&
    tokens.length === sentence.tokens.length &&
    tokens.length <= mostWordsInName &&
    tokens.every(({ start }) => /\p{Lu}/u.test(text[start]!))
  );
}

function isPleasantry(clause: Clause): boolean {
  return startsWith(clause, pleasantries) || pleasantries.has(clause.sentence.tokens[0]!.word);
}

/** Not known yet, and a time is named at which it will be. */
function putsOff(sentence: Clause['sentence'], reply: Said): boolean {
  if (!sentence.cues.has(putsOffAnswer)) return false;
  const next = reply.sentences[reply.sentences.indexOf(sentence) + 1];
  return timesIn(sentence, reply).length > 0 || (next !== undefined && timesIn(next, reply).length > 0);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
