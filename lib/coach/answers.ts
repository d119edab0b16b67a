import {
  becauses,
  courtesies,
  places,
  pleasantries,
  pointers,
  salutations,
  verbs,
  verdicts,
  whens,
  yesOrNo,
} from '@/lib/english/answers';
import answersEverything from '@/lib/english/cues/answers-everything';
import hasDone from '@/lib/english/cues/has-done';
import invitesContact from '@/lib/english/cues/invites-contact';
import offers from '@/lib/english/cues/offers';
import putsOffAnswer from '@/lib/english/cues/puts-off-answer';
import signOff from '@/lib/english/cues/sign-off';
import takesOn from '@/lib/english/cues/takes-on';
import { stemOf } from '@/lib/english/stem';
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
  /** Whether the clause names something that this ask alone is about: it may answer others, too. */
  readonly isOwn: boolean;
  readonly score: number;
}

interface Weighed extends Clause {
  readonly topics: ReadonlySet<string>;
}

/** Fewer topics in common than one word of a family say nothing. */
const leastOverlap = 0.6;

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
    const isIdle = isPleasantry(clause);
    const isFree = !spoken.has(clause.sentence) && !isIdle;
    const isApart = overlaps[at]!.every((overlap) => overlap < leastOverlap);
    const isAside = [...clause.topics].some((topic) => statements.has(topic));
    return asked.flatMap((ask, n) => {
      const overlap = overlaps[at]![n]!;
      const fit = fitOf(ask, clause, reply) || (asked.length === 1 && !needsFit.has(ask.wants) ? barely : 0);
      const isAbout =
        !startsWith(clause, courtesies) && overlap >= leastOverlap && (fit > 0 || !needsFit.has(ask.wants));
      const isPlain =
        (fit >= sureFit && !isIdle) ||
        (isFree && fit > (isAside ? 1 : 0)) ||
        (fit >= plainFit && !isIdle && (isApart || ask.wants === 'amount'));
      if (!isAbout && !isPlain) return [];
      const isOwn = [...ask.topics].some((topic) => clause.topics.has(topic) && isOnlyOf(topic, asked));
      return [{ ask: n, clause: at, isOwn, score: 2 * overlap + fit }];
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
    for (const { clause, isOwn } of options[ask]!) {
      if (tried.has(clause)) continue;
      tried.add(clause);
      const holder = takenBy.get(clause);
      if (holder === undefined || give(holder, tried)) takenBy.set(clause, ask);
      else if (!isOwn) continue;
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

function isOnlyOf(topic: string, asked: readonly Asked[]): boolean {
  return asked.filter(({ topics }) => topics.has(topic)).length === 1;
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
/** One that is so plainly of the kind does where it is itself about nothing else. */
const plainFit = 1.5;
/** A clause that points back: `it landed on Sunday`. */
const pointingFit = 1.5;
/** Without a time, an amount, what is asked for is not said. */
const needsFit: ReadonlySet<Asked['wants']> = new Set(['time', 'amount']);

/** How well a clause is of the kind that an ask wants: not (0), perhaps (below 2), surely (2 and more). */
function fitOf({ wants }: Asked, clause: Weighed, reply: Said): number {
  if (putsOff(clause.sentence, reply)) return 2;
  if (wants !== 'yes or no' && has(clause, pointing)) return 1;
  return fits[wants](clause, reply);
}

/** Where the answer is. */
const pointing = new Set(['attached', 'enclosed', 'below', 'link', 'here']);
const freeOfCharge = new Set(['free', 'nothing', 'complimentary', 'none', 'gratis', 'included']);

/** By what is wanted, how well a clause gives it. */
const fits: Record<Asked['wants'], (clause: Weighed, reply: Said) => number> = {
  time: (clause, reply) => {
    if (timesIn(clause.sentence, reply).some((time) => overlap(time, clause))) return sureFit;
    if (has(clause, whens) && hasNumber(clause)) return sureFit;
    return Number(has(clause, whens) || hasNumber(clause) || asksBack(clause));
  },
  amount: (clause, reply) => {
    if (hasMoney(clause, reply)) return sureFit;
    const isTime = timesIn(clause.sentence, reply).some((time) => overlap(time, clause));
    return (hasNumber(clause) && !isTime) || has(clause, freeOfCharge) ? 2 : Number(asksBack(clause));
  },
  person: (clause, reply) => (hasName(clause, reply) ? 2 : states(clause)),
  place: (clause) => (has(clause, places) ? 1 : states(clause)),
  reason: (clause) => (has(clause, becauses) ? 2 : states(clause)),
  thing: (clause) => {
    if (startsWith(clause, pointers)) return pointingFit;
    return isPhrase(clause) ? 1 : states(clause);
  },
  deed: (clause) => {
    if (isDeed(clause) || startsWith(clause, yesOrNo) || has(clause, verdicts)) return 2;
    return startsWith(clause, pointers) ? pointingFit : states(clause);
  },
  'yes or no': (clause) => {
    if (startsWith(clause, yesOrNo) || has(clause, verdicts)) return 2;
    if (startsWith(clause, pointers)) return pointingFit;
    return isPhrase(clause) ? 1 : states(clause);
  },
};

function has({ tokens }: Clause, words: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => words.has(word));
}

function asksBack({ sentence }: Clause): boolean {
  return sentence.ending === '?';
}

function isDeed({ sentence: { cues } }: Clause): boolean {
  return cues.has(hasDone) || cues.has(takesOn) || cues.has(offers);
}

const fewestWordsInStatement = 4;
/** What a statement about something else tells a question that nothing better answers. */
const barely = 0.5;

/** A statement of how things are; what we did or will do answers only who asked for it. */
function states(clause: Clause): number {
  return isDeed(clause) || asksBack(clause) || clause.tokens.length < fewestWordsInStatement ? 0 : barely;
}

const money = new Set('pounds dollars euros euro quid gbp usd eur pence p percent k'.split(' '));
const currency = /[$£€¥]\s?$/;

function hasMoney({ tokens }: Clause, { text }: Said): boolean {
  return tokens.some(({ start, end, word }) => {
    if (money.has(word)) return true;
    const before = text.slice(Math.max(0, start - 2), start);
    return /^\d/.test(word) && (currency.test(before) || /^\s?[€%]/.test(text.slice(end, end + 2)));
  });
}

/** `one` counts nothing. */
function hasNumber({ tokens }: Clause): boolean {
  return tokens.some(({ word }) => word !== 'one' && /^\d/.test(stemOf(word)));
}

/** A word with a capital where no sentence begins. */
function hasName({ tokens, sentence }: Clause, { text }: Said): boolean {
  return tokens.some(
    ({ start, word }) =>
      start > sentence.start && word !== 'i' && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)),
  );
}

const joining = new Set(['and', 'but', 'so']);

function startsWith({ tokens }: Clause, words: ReadonlySet<string>): boolean {
  const first = joining.has(tokens[0]!.word) ? tokens[1] : tokens[0];
  return first !== undefined && words.has(first.word);
}

const mostWordsInPhrase = 9;
const relatives = new Set(['that', 'which', 'who', 'if', 'when', 'unless']);

/** An answer cut short (`every night`): no verb. A deed (`all booked`) is none. */
function isPhrase(clause: Clause): boolean {
  const { tokens } = clause;
  const relative = tokens.findIndex(({ word }) => relatives.has(word));
  const own = relative > 0 ? tokens.slice(0, relative) : tokens;
  return !isDeed(clause) && own.length <= mostWordsInPhrase && !own.some(({ word }) => verbs.has(word));
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

/** Only greets, or stands in a sentence that thanks or wishes well. */
/** Only greets, or stands in a sentence that thanks or wishes well. */
function isPleasantry(clause: Clause): boolean {
  if (clause.sentence.cues.has(invitesContact)) return true;
  if (startsWith(clause, salutations) || startsWith(clause, pleasantries) || isEager(clause)) return true;
  const [first = '', second = '', third = second] = clause.sentence.tokens.map(({ word }) => word);
  // `Hi Sam, thank you for your mail`.
  return pleasantries.has(salutations.has(first) ? third : first);
}

/** `Can't wait`. */
function isEager({ tokens }: Clause): boolean {
  return tokens[0]!.word === 'can' && tokens[2]?.word === 'wait';
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
