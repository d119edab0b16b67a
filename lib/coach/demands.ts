import type { Cue } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import asksFor from '@/lib/english/cues/asks-for';
import asksToKnow from '@/lib/english/cues/asks-to-know';
import claimsARight from '@/lib/english/cues/claims-a-right';
import dealtWith from '@/lib/english/cues/dealt-with';
import smallTalk from '@/lib/english/cues/small-talk';
import takesForGranted from '@/lib/english/cues/takes-for-granted';
import type { Span } from '@/lib/model';
import { faultsIn } from './faults';
import type { Heard } from './matter';
import { aboutTopic, type Reach, type TeamTopic } from './team-topics';

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
  const wants = (sentence: SaidSentence) => isWanting(sentence, also);
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
  return sentences
    .filter(({ start, end }) => faults.some((fault) => start <= fault.start && fault.end <= end))
    .map((sentence) => ({ sentence, around: [sentence] }));
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
  const isOwn = about?.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
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

function isWanting({ cues, ending, tokens }: SaidSentence, also: readonly Cue[]): boolean {
  if (cues.has(smallTalk) || cues.has(dealtWith)) return false;
  if (ending === '?' || tokens.some(({ word }) => word === 'please' || word === 'kindly')) return true;
  return [...wanting, ...also].some((cue) => cues.has(cue));
}

const wanting: readonly Cue[] = [asksFor, asksToKnow, claimsARight, takesForGranted];
