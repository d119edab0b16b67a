import type { Cue } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import asksFor from '@/lib/english/cues/asks-for';
import asksNothing from '@/lib/english/cues/asks-nothing';
import asksToKnow from '@/lib/english/cues/asks-to-know';
import claimsARight from '@/lib/english/cues/claims-a-right';
import dealtWith from '@/lib/english/cues/dealt-with';
import smallTalk from '@/lib/english/cues/small-talk';
import takesForGranted from '@/lib/english/cues/takes-for-granted';
import { deeds } from '@/lib/english/deeds';
import { leads } from '@/lib/english/questions';
import { modals, objects, oneself, wishes } from '@/lib/english/wishes';
import type { Span } from '@/lib/model';
import { clausesOf } from './clauses';
import { faultsIn } from './faults';
import type { Heard } from './matter';
import type { TeamTopic } from './read-topic';
import { aboutTopic, type Reach } from './team-topics';

/** A sentence that wants something, with those beside it that say what of. */
export interface Demand {
  readonly sentence: SaidSentence;
  /** In the order of the text; the sentence itself among them. */
  readonly around: readonly SaidSentence[];
}

/**
 * What a message wants, demand by demand: questions and requests, and what the writer says they should be given. A fault
 * reported without a word of asking wants to be dealt with as well.
 *
 * @param also what counts as wanting, too
 */
export function demandsIn(heard: Heard, ...also: readonly Cue[]): readonly Demand[] {
  const { sentences } = heard;
  const wants = (sentence: SaidSentence) => isWanting(sentence, also) || isTold(sentence, heard);
  const demands = sentences.flatMap((sentence, at) => {
    if (!wants(sentence)) return [];
    const isBare = pointsBack(sentence);
    const beside = [sentences[at - 1], sentences[at + 1]].filter(
      (other) => other && !other.cues.has(dealtWith) && (isBare || !wants(other)),
    );
    const around = [sentence, ...beside].filter((one) => one !== undefined);
    return [{ sentence, around: around.sort((a, b) => a.start - b.start) }];
  });
  if (demands.length > 0) return demands;
  const faults = faultsIn(heard);
  return sentences.flatMap((sentence, at) =>
    faults.some((fault) => sentence.start <= fault.start && fault.end <= sentence.end)
      ? [{ sentence, around: sentences.slice(Math.max(0, at - 1), at + 2) }]
      : [],
  );
}

/**
 * The words by which a demand is about a topic, in order: in its own sentence, or beside it where that only points there
 * (`Who pays?`, `Could you have a look at it?`). Undefined where it is about something else.
 */
export function wantsTopic(
  { sentence, around }: Demand,
  topic: TeamTopic,
  text: string,
  reach?: Reach,
): readonly Span[] | undefined {
  const about = aboutTopic(around, topic, text, reach);
  // The next sentence may say of the demand what it is: `It is only a small change`.
  const own = around.filter(
    (other, at) => other === sentence || (at > 0 && around[at - 1] === sentence && isOfIt(other)),
  );
  const isOwn = about?.some((span) => own.some(({ start, end }) => start <= span.start && span.end <= end));
  return isOwn || pointsBack(sentence) ? about : undefined;
}

/** A sentence of no more words than this names nothing. */
const bareWords = 6;
const pointers: ReadonlySet<string> = new Set([
  'it',
  'them',
  'this',
  'that',
  'these',
  'those',
  'one',
  'him',
  'her',
  'so',
  'look',
  'help',
  'more',
  'another',
  'same',
]);

function pointsBack({ tokens }: SaidSentence): boolean {
  return tokens.length <= bareWords || tokens.some(({ word }) => pointers.has(word));
}

function isOfIt({ tokens }: SaidSentence): boolean {
  return ['it', 'that', 'this', 'these', 'they', 'those'].includes(tokens[0]?.word ?? '');
}

function isWanting({ cues, ending, tokens }: SaidSentence, also: readonly Cue[]): boolean {
  if (cues.has(smallTalk) || cues.has(dealtWith)) return false;
  if (ending === '?' || tokens.some(({ word }) => word === 'please' || word === 'kindly')) return true;
  if (cues.has(asksNothing)) return false;
  return [...wanting, ...also].some((cue) => cues.has(cue)) || looksAhead(tokens);
}

/** `You have the keys, send me a copy`: an order in a clause of its own. */
function isTold(sentence: SaidSentence, heard: Heard): boolean {
  if (sentence.cues.has(dealtWith) || sentence.cues.has(asksNothing)) return false;
  return clausesOf(sentence, heard).some(({ tokens }) => {
    const [first, second] = tokens.filter(({ word }) => !leads.has(word));
    return first !== undefined && acts.has(first.word) && objects.has(second?.word ?? '');
  });
}

const acts: ReadonlySet<string> = new Set(deeds);

/** `your men could do the ridge tiles`: what others are to do; not what the writers will do themselves. */
function looksAhead(tokens: SaidSentence['tokens']): boolean {
  return tokens.some(
    ({ word }, at) =>
      wishes.has(word) ||
      (modals.has(word) &&
        ![tokens[at - 1], tokens[at - 2]].some((before) => oneself.has(before?.word ?? ''))),
  );
}

const wanting: readonly Cue[] = [asksFor, asksToKnow, claimsARight, takesForGranted];
