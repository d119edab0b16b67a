import type { Call } from '@/lib/model';
import { t } from '@/lib/text';

/** How long a call has taken, in words. */
export interface CallClock {
  /** `4:05` */
  readonly time: string;
  readonly over: boolean;
  /** Changes only when there is something to say, so that it can be read aloud. */
  readonly words: string;
}

/** @param now in milliseconds since 1970 @param minutes what it should take */
export function callClock({ startedAt, endedAt }: Call, now: number, minutes: number): CallClock {
  const seconds = Math.max(0, Math.floor(((endedAt ?? now) - startedAt) / 1000));
  const over = seconds >= minutes * 60;
  return { time: clock(seconds), over, words: wordsFor(over, endedAt !== null) };
}

function wordsFor(over: boolean, ended: boolean): string {
  if (ended) return t('callEnded');
  if (over) return t('callOver');
  return t('callRunning');
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
