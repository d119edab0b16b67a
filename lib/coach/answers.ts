import { courtesies, pleasantries, salutations } from '@/lib/english/answers';
import answersEverything from '@/lib/english/cues/answers-everything';
import invitesContact from '@/lib/english/cues/invites-contact';
import { stemOf } from '@/lib/english/stem';
import type { Span } from '@/lib/model';
import { barelyFit, fitOf, needsFit, phraseFit, plainFit, startsWith, sureFit } from './answer-fit';
import type { Asked } from './asks';
import { assign } from './assignment';
import { type Clause, clausesIn } from './clauses';
import { closingOf } from './closing';
import { type Said, sentencesThatSay } from './matter';
import { numberOf } from './numbered';
import { isSting, type Reply } from './stings';
import { nearness, topicsOf } from './topics';

/** For each of some asks the words that answer it; undefined where it is left open. */
export type Answers = readonly (Span | undefined)[];

/** No mail asks more, and each is weighed against every clause; of a longer reply the rest is not looked at. */
const mostAsks = 40;
const mostClauses = 400;

/** A clause of a reply that answers an ask, perhaps. */
interface Match {
  readonly ask: number;
  readonly clause: number;
  /** Whether the clause names something that this ask alone is about: it may answer others, too. */
  readonly isOwn: boolean;
  readonly score: number;
}

/** A clause of a reply, and how it stands to the asks. */
interface Weighed extends Clause {
  readonly topics: ReadonlySet<string>;
  /** How much of each ask it is about. */
  readonly overlaps: readonly number[];
  /** Only greets, thanks or wishes well. */
  readonly isIdle: boolean;
}

/** Fewer topics in common than one word of a family say nothing. */
const leastOverlap = 0.6;

/**
 * Which words of a reply answer which ask: those that are about the same thing, that are of the kind it wants (a time
 * for a “when”), that bear its number, or that say when the answer comes. Words that sting answer nothing.
 */
export function answersTo(asked: readonly Asked[], reply: Reply): Answers {
  const [all] = sentencesThatSay(reply, answersEverything).filter((sentence) => !isSting(reply, sentence));
  if (all) return asked.map(() => all);
  const byNumber = numberedAnswers(asked, reply);
  if (byNumber) return byNumber;
  const weighed = asked.slice(0, mostAsks);
  const clauses = weigh(weighed, reply);
  const given = settle(matchesOf(weighed, clauses, reply), weighed.length);
  return asked.map((_, ask) => {
    const clause = clauses[given[ask] ?? -1];
    return clause && { start: clause.start, end: clause.end };
  });
}

/** In a list answered by a list, number for number. */
function numberedAnswers(asked: readonly Asked[], reply: Said): Answers | undefined {
  const numbered = new Map(reply.sentences.map((sentence) => [numberOf(sentence, reply), sentence]));
  numbered.delete(undefined);
  const isList = numbered.size > 1 && asked.filter(({ number }) => number).length > 1;
  return isList ? asked.map(({ number }) => numbered.get(number)) : undefined;
}

function weigh(asked: readonly Asked[], reply: Reply): Weighed[] {
  const askedBy = askersOf(asked);
  const closing = closingOf(reply);
  return clausesIn(reply)
    .filter((clause) => clause.start < closing && !isSignature(clause, reply) && !isSting(reply, clause))
    .slice(0, mostClauses)
    .map((clause) => {
      const topics = topicsOf(clause.tokens);
      const overlaps = asked.map((ask) => overlapOf(ask, topics, askedBy));
      return { ...clause, topics, overlaps, isIdle: isPleasantry(clause) };
    });
}

/** In how many asks each topic is. */
function askersOf(asked: readonly Asked[]): ReadonlyMap<string, number> {
  const askers = new Map<string, number>();
  for (const { topics } of asked) for (const topic of topics) askers.set(topic, (askers.get(topic) ?? 0) + 1);
  return askers;
}

/** `two days`, `a day`: of itself a unit is about nothing. */
const units = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'time'].map(stemOf));

/** How much of an ask some topics are; what several asks are about tells little. */
function overlapOf(
  { topics, wants }: Asked,
  others: ReadonlySet<string>,
  askedBy: ReadonlyMap<string, number>,
): number {
  let overlap = 0;
  const isCounted = needsFit.has(wants);
  const named = [...topics].filter((topic) => isCounted || !units.has(topic));
  for (const topic of named.length > 0 ? named : topics)
    overlap += nearness(topic, others) / askedBy.get(topic)!;
  return overlap;
}

function matchesOf(asked: readonly Asked[], clauses: readonly Weighed[], reply: Said): Match[] {
  const askedBy = askersOf(asked);
  /** Sentences that are about one of the asks: their other clauses say more about that one. */
  const spoken = new Set(clauses.filter(isAboutAny).map(({ sentence }) => sentence));
  const others = clauses.filter(({ isIdle, sentence }) => !isIdle && !spoken.has(sentence));
  // Where little else is said, it is said for the asks.
  const isTerse = new Set(others.map(({ sentence }) => sentence)).size <= asked.length;
  const isOne = asked.length === 1;
  const leastFit = (wants: Asked['wants']) => {
    if (isTerse) return isOne ? barelyFit : phraseFit;
    // Where several things were asked, what answers yes or no says so, or points back.
    return wants === 'yes or no' && !isOne ? plainFit : phraseFit;
  };
  const telling = { spoken, leastFit };
  const [only] = asked.length === 1 ? asked : [];
  const least = only?.kind === 'question' && !needsFit.has(only.wants) ? barelyFit : 0;
  return clauses.flatMap((clause, at) =>
    asked.flatMap((ask, n) => {
      const fit = fitOf(ask, clause, reply) || least;
      const overlap = clause.overlaps[n]!;
      if (!isAbout(ask, clause, overlap, fit) && !isPlain(ask, clause, fit, telling)) return [];
      const isOwn = [...ask.topics].some((topic) => clause.topics.has(topic) && askedBy.get(topic) === 1);
      return [{ ask: n, clause: at, isOwn, score: 2 * overlap + fit }];
    }),
  );
}

function isAboutAny({ overlaps }: Weighed): boolean {
  return overlaps.some((overlap) => overlap >= leastOverlap);
}

/** Whether a clause is about what is asked, and says what is wanted of it. */
function isAbout({ wants }: Asked, clause: Weighed, overlap: number, fit: number): boolean {
  if (startsWith(clause, courtesies)) return false;
  return overlap >= leastOverlap && (fit > 0 || !needsFit.has(wants));
}

/** What a clause that names nothing of what is asked has to reach. */
interface Telling {
  /** Sentences that are about one of the asks. */
  readonly spoken: ReadonlySet<unknown>;
  readonly leastFit: (wants: Asked['wants']) => number;
}

/** Whether a clause answers by its kind, naming nothing of what is asked. */
function isPlain({ wants }: Asked, clause: Weighed, fit: number, { spoken, leastFit }: Telling): boolean {
  if (clause.isIdle || (isBareYes(clause) && spoken.has(clause.sentence))) return false;
  if (fit >= sureFit || (fit >= leastFit(wants) && !spoken.has(clause.sentence))) return true;
  return fit >= plainFit && ((wants === 'amount' && fit > plainFit) || !isAboutAny(clause));
}

/** The `yes` of `Yes, sorry, the price went up`; one of several (`no, and yes`) stands for itself. */
function isBareYes({ tokens, sentence }: Clause): boolean {
  const isYes = ({ word }: Clause['tokens'][number]) => word === 'yes' || word === 'no';
  return tokens.length <= 2 && tokens.some(isYes) && sentence.tokens.filter(isYes).length === 1;
}

/** Less than any two matches differ by: of two like it, a clause of one's own is better than one that is shared. */
const costOfSharing = 0.1;

/** As many asks as can be get a clause, so that all together fit best. Returns each one's clause. */
function settle(matches: readonly Match[], asks: number): readonly (number | undefined)[] {
  /** What can be given away: each clause once, and once more to each ask that it has words for of its own. */
  const gifts = [
    ...[...new Set(matches.map(({ clause }) => clause))].map((clause) => ({ clause, to: undefined })),
    ...matches.filter(({ isOwn }) => isOwn).map(({ clause, ask }) => ({ clause, to: ask })),
  ];
  const scores = Array.from({ length: asks }, (_, ask) => {
    const own = new Map(
      matches.filter((match) => match.ask === ask).map(({ clause, score }) => [clause, score]),
    );
    return gifts.map(({ clause, to }) => {
      const score = own.get(clause);
      if (score === undefined || to === undefined) return score;
      return to === ask ? Math.max(0, score - costOfSharing) : undefined;
    });
  });
  return assign(scores).map((gift) => gifts[gift ?? -1]?.clause);
}

const mostWordsInName = 3;
const offices = new Set(
  'team desk office reception support department admissions accounts billing'.split(' '),
);

/** A name on a line of its own at the end, or after the last stop. */
function isSignature({ tokens, sentence }: Clause, { text, sentences }: Said): boolean {
  return (
    sentence === sentences.at(-1) &&
    sentences.length > 1 &&
    tokens.length === sentence.tokens.length &&
    tokens.length <= mostWordsInName &&
    tokens.every(({ start, word }) => /\p{Lu}/u.test(text[start]!) || offices.has(word) || /^x+$/.test(word))
  );
}

/** Only greets, or stands in a sentence that thanks or wishes well. */
function isPleasantry(clause: Clause): boolean {
  if (clause.sentence.cues.has(invitesContact)) return true;
  if (startsWith(clause, salutations) || startsWith(clause, pleasantries) || isEager(clause)) return true;
  const [first = '', second = '', third = second] = clause.sentence.tokens.map(({ word }) => word);
  // `Hi Sam, thank you for your mail`.
  return pleasantries.has(salutations.has(first) ? third : first);
}

/** `Can't wait`, `no bother`. */
function isEager({ tokens }: Clause): boolean {
  const [first, second, third] = tokens.map(({ word }) => word);
  return (
    (first === 'can' && third === 'wait') || (first === 'no' && (second === 'bother' || second === 'worries'))
  );
}
