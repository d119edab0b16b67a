import { becauses, places, pointers, verbs, verdicts, whens, yesOrNo } from '@/lib/english/answers';
import hasDone from '@/lib/english/cues/has-done';
import offers from '@/lib/english/cues/offers';
import putsOffAnswer from '@/lib/english/cues/puts-off-answer';
import takesOn from '@/lib/english/cues/takes-on';
import vagueTime from '@/lib/english/cues/vague-time';
import { stemOf } from '@/lib/english/stem';
import type { Asked } from './asks';
import type { Clause } from './clauses';
import type { Said } from './matter';
import { overlap } from './spans';
import { timesIn } from './times';

/** A clause that is so surely of the kind wanted answers whatever else its sentence is about. */
export const sureFit = 3;
/** One that is so plainly of the kind does where it is itself about nothing else: it points back (`it landed`). */
export const plainFit = 1.5;
/** One that is an answer cut short (`every night`). */
export const phraseFit = 1;
/** What a statement about something else tells a question that nothing better answers. */
export const barelyFit = 0.5;

/** Without a time, an amount, what is asked for is not said. */
export const needsFit: ReadonlySet<Asked['wants']> = new Set(['time', 'amount']);

/** How well a clause is of the kind that an ask wants: not (0), perhaps (below 2), surely (2 and more). */
export function fitOf({ wants }: Pick<Asked, 'wants'>, clause: Clause, reply: Said): number {
  if (putsOff(clause.sentence, reply)) return 2;
  if (wants !== 'yes or no' && has(clause, pointing)) return 1;
  return fits[wants](clause, reply);
}

/** Where the answer is. */
const pointing = new Set(['attached', 'enclosed', 'below', 'link', 'here']);
const freeOfCharge = new Set(['free', 'nothing', 'complimentary', 'none', 'gratis', 'included']);

/** By what is wanted, how well a clause gives it. */
const fits: Record<Asked['wants'], (clause: Clause, reply: Said) => number> = {
  time: (clause, reply) => {
    if (timesIn(clause.sentence, reply).some((time) => overlap(time, clause))) return sureFit;
    if (has(clause, whens) && hasNumber(clause)) return sureFit;
    if (isVague(clause)) return 0;
    return Number(has(clause, whens) || hasNumber(clause) || asksBack(clause));
  },
  amount: (clause, reply) => {
    if (hasMoney(clause, reply)) return sureFit;
    const isTime = timesIn(clause.sentence, reply).some((time) => overlap(time, clause));
    if (hasNumber(clause) && !isTime) return 2;
    return has(clause, freeOfCharge) ? plainFit : Number(asksBack(clause));
  },
  person: (clause, reply) => (hasName(clause, reply) ? 2 : states(clause)),
  place: (clause) => (has(clause, places) ? 1 : states(clause)),
  reason: (clause) => (has(clause, becauses) ? 2 : states(clause)),
  thing: (clause) => {
    if (startsWith(clause, pointers)) return plainFit;
    return isPhrase(clause) ? phraseFit : states(clause);
  },
  deed: (clause) => {
    // Whoever gets back “as soon as possible” has not taken it on yet.
    if (isDeed(clause) && isVague(clause)) return 0;
    if (isDeed(clause) || startsWith(clause, yesOrNo) || has(clause, verdicts)) return 2;
    return startsWith(clause, pointers) ? plainFit : states(clause);
  },
  'yes or no': (clause) => {
    if (startsWith(clause, yesOrNo) || has(clause, verdicts)) return 2;
    if (startsWith(clause, pointers)) return plainFit;
    return isPhrase(clause) ? phraseFit : states(clause);
  },
};

function has({ tokens }: Clause, words: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => words.has(word));
}

/** `soon`, `as soon as possible`: whoever asks when has not been told. */
function isVague(clause: Clause): boolean {
  return (clause.sentence.cues.get(vagueTime) ?? []).some((span) => overlap(span, clause));
}

function asksBack({ sentence }: Clause): boolean {
  return sentence.ending === '?';
}

function isDeed({ sentence: { cues } }: Clause): boolean {
  return cues.has(hasDone) || cues.has(takesOn) || cues.has(offers);
}

const fewestWordsInStatement = 4;
/** A statement of how things are; what we did or will do answers only who asked for it. */
function states(clause: Clause): number {
  return isDeed(clause) || asksBack(clause) || clause.tokens.length < fewestWordsInStatement ? 0 : barelyFit;
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

/** Whether a clause begins with one of some words, after an `and`. */
export function startsWith({ tokens }: Clause, words: ReadonlySet<string>): boolean {
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

/** Not known yet, and a time is named at which it will be. */
function putsOff(sentence: Clause['sentence'], reply: Said): boolean {
  if (!sentence.cues.has(putsOffAnswer)) return false;
  const next = reply.sentences[reply.sentences.indexOf(sentence) + 1];
  return timesIn(sentence, reply).length > 0 || (next !== undefined && timesIn(next, reply).length > 0);
}
