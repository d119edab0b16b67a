import type { Heard } from './matter';

/** Whether the last word is the client's: what we have answered already, a further draft does not owe. */
export function awaitsReply(thread: readonly Heard[]): boolean {
  return thread.at(-1)?.message.from === 'client';
}
