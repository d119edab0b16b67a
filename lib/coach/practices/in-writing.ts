import { questionsIn } from '@/lib/coach/asks';
import { faultsIn } from '@/lib/coach/faults';
import { isUpset } from '@/lib/coach/feelings';
import { instructionsKit } from '@/lib/coach/kits/instructions';
import { type Heard, type Matter, quote, says } from '@/lib/coach/matter';
import { numberOf } from '@/lib/coach/numbered';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedLine, seenIn } from '@/lib/coach/quoting';
import { overlap } from '@/lib/coach/spans';
import type { Cue } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import addsMore from '@/lib/english/cues/adds-more';
import asksFor from '@/lib/english/cues/asks-for';
import asksForWriting from '@/lib/english/cues/asks-for-writing';
import byWordOfMouth from '@/lib/english/cues/by-word-of-mouth';
import cannotType from '@/lib/english/cues/cannot-type';
import complains from '@/lib/english/cues/complains';
import directs from '@/lib/english/cues/directs';
import pleasantTalk from '@/lib/english/cues/pleasant-talk';
import praises from '@/lib/english/cues/praises';
import setsOutInWriting from '@/lib/english/cues/sets-out-in-writing';
import wantsThemPraised from '@/lib/english/cues/wants-them-praised';
import yourWord from '@/lib/english/cues/your-word';

/** So many messages in a row, each with something more to do, are scattered. */
const scattered = 3;
/** What is in a list of so many lines is written down. */
const fewestInList = 2;

/** An answer of so many sentences may be a mere nod. */
const nod = 2;
/** Who writes so many sentences has written it down, whatever was said before. */
const longLetter = 12;

/** Source: the articles' “make sure that the client submits all instructions in writing, through your formal system”. */
export default {
  advises({ thread, newest, draft, team }: Matter) {
    if (!newest || thread.at(-1) !== newest) return undefined;
    const unanswered = sinceWeAskedForWriting(thread);
    // What went wrong comes before what was said.
    const isHot = newest.assessment.level !== 'calm' || says(newest, complains);
    if (isHot || unanswered.some((heard) => says(heard, cannotType) || typedForAnother(heard)))
      return undefined;
    const tickets = team?.tickets ?? null;
    if (says(draft, asksForWriting) || (tickets && draft.text.includes(tickets))) return undefined;
    const said = saidAloud(newest) ?? extrasOf(unanswered);
    if (!said) return undefined;
    return {
      action: 'Ask for it in writing',
      reasons: said.reasons,
      against: ['If writing is hard for them, write it down yourself and have them confirm it.'],
      kit: instructionsKit(said.quotes, tickets),
    };
  },
} satisfies CoachedPractice;

interface Spoken {
  readonly reasons: readonly string[];
  readonly quotes: readonly string[];
}

/** Instructions that rest on what was said, and not on the mail itself. */
function saidAloud(newest: Heard): Spoken | undefined {
  const spoken = newest.sentences.filter((sentence, at) => {
    const around = { sentences: newest.sentences.slice(Math.max(0, at - 1), at + 2) };
    if (!sentence.cues.has(byWordOfMouth) || isPraise(sentence)) return false;
    const isPleasantry = sentence.cues.has(pleasantTalk);
    return instructs(around, newest, isPleasantry ? [directs] : [directs, asksFor]);
  });
  if (spoken.length === 0 || isDisputed(newest) || isWrittenDown(newest)) return undefined;
  const quotes = spoken.map((sentence) => quote(newest, sentence));
  return {
    quotes: quotes.map(quotedLine),
    reasons: [seenIn('It rests on what was said and is nowhere written', quotedLine(quotes[0]!))],
  };
}

/** Whether any of some sentences tells us what to do: what only asks for an answer does not. */
function instructs({ sentences }: Pick<Heard, 'sentences'>, newest: Heard, cues: readonly Cue[]): boolean {
  const questions = questionsIn(newest);
  const isAsked = (sentence: SaidSentence) =>
    sentence.ending === '?' && questions.some((question) => overlap(question, sentence));
  return sentences.some(
    (sentence) => cues.some((cue) => sentence.cues.has(cue)) && !isAsked(sentence) && !isPraise(sentence),
  );
}

function isPraise({ cues }: SaidSentence): boolean {
  return cues.has(praises) || cues.has(wantsThemPraised);
}

function extrasOf(unanswered: readonly Heard[]): Spoken | undefined {
  const extras = unanswered.filter((heard) =>
    [asksFor, addsMore, directs, byWordOfMouth].some((cue) => says(heard, cue)),
  );
  const added = unanswered.filter((heard) => says(heard, addsMore) || says(heard, byWordOfMouth));
  if (extras.length < scattered || added.length < scattered - 1) return undefined;
  const quotes = extras.map((heard) => quote(heard, heard.sentences[0]!));
  return {
    quotes: quotes.map(quotedLine),
    reasons: [`Requests are scattered over ${extras.length} messages.`],
  };
}

/** Holds us to our own word, and asks or complains about it. */
function isDisputed(newest: Heard): boolean {
  const isAtOdds = questionsIn(newest).length > 0 || faultsIn(newest).length > 0 || isUpset(newest);
  return says(newest, yourWord) && isAtOdds;
}

function isWrittenDown(heard: Heard): boolean {
  if (heard.sentences.length >= longLetter) return true;
  const listed = heard.sentences.filter((sentence) => numberOf(sentence, heard)).length;
  return listed >= fewestInList || says(heard, setsOutInWriting);
}

/** `Edith (typed by her niece)`. */
function typedForAnother({ message: { name = '' } }: Heard): boolean {
  return /\b(?:typed|written|sent) by\b/i.test(name);
}

/** What the client wrote since we last asked for it in writing, or wrote more than a nod (“Sure!”). */
function sinceWeAskedForWriting(thread: readonly Heard[]): readonly Heard[] {
  const last = thread.findLastIndex(
    (heard) => heard.message.from === 'us' && (says(heard, asksForWriting) || heard.sentences.length > nod),
  );
  return thread.slice(last + 1).filter(({ message }) => message.from === 'client');
}
