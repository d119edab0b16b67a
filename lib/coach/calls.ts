import callEnded from '@/lib/english/cues/call-ended';
import callsNow from '@/lib/english/cues/calls-now';
import noCalls from '@/lib/english/cues/no-calls';
import type { Span } from '@/lib/model';
import { clientMessages } from './hostility';
import { minutesBetween } from './local-time';
import { type Heard, type Matter, type Said, says, spansOf } from './matter';

/** Words of a text, and the text. */
export interface Seen {
  readonly said: Said;
  readonly words: Span;
}

/** The first words of some texts that give a cue. */
function firstSeen(
  texts: readonly (Said | undefined)[],
  cue: Parameters<typeof spansOf>[1],
): Seen | undefined {
  for (const said of texts) {
    const [words] = said ? spansOf(said, cue) : [];
    if (said && words) return { said, words };
  }
  return undefined;
}

/** A call that was announced longer ago than this, in minutes, is over or never came. */
const longestCall = 60;

/** The words that say that a call begins now: the draft's, or those of the last message while they are fresh. */
export function callStarting({ thread, draft, now }: Matter): Seen | undefined {
  const last = thread.at(-1);
  if (says(draft, callEnded)) return undefined;
  return firstSeen([draft, isFresh(last, now) ? last : undefined], callsNow);
}

function isFresh(heard: Heard | undefined, now: string | undefined): boolean {
  const sentAt = heard?.message.sentAt;
  const age = sentAt && now ? minutesBetween(sentAt, now) : 0;
  return age === undefined || age <= longestCall;
}

/** The words that say that a call has just ended: the draft's, or those of the newest message of either side. */
export function callEnding({ thread, newest, draft }: Matter): Seen | undefined {
  return firstSeen([newest, draft, thread.at(-1)], callEnded);
}

/** The client's words that rule out a call: they cannot talk on the telephone, or want it in writing. */
export function refusalOfCalls(matter: Pick<Matter, 'thread'>): Seen | undefined {
  return firstSeen(clientMessages(matter).toReversed(), noCalls);
}
