import { asksIn } from '@/lib/coach/asks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { nameOf } from '@/lib/coach/client';
import { faultsIn } from '@/lib/coach/faults';
import { feltIn, plainestUpset, upsetBy } from '@/lib/coach/feelings';
import type { Heard, Matter } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { overlap } from '@/lib/coach/spans';

/** Source: the articles' “understanding the client's perspective” and “it's not about you”. Whatever the draft says. */
export default {
  advises({ thread, newest }: Matter) {
    if (!newest || !awaitsReply(thread) || !isAboutUpset(newest)) return undefined;
    const plainest = plainestUpset(newest);
    const seen = seenBy(newest);
    const upset = plainest
      ? seenIn('They are not happy', quotedSentence(newest, plainest))
      : 'They are not happy.';
    return {
      action: `See it from ${nameOf(newest) ?? 'the client'}’s side`,
      reasons: seen.length > 0 ? seen : [upset],
    };
  },
} satisfies CoachedPractice;

/** One sign of displeasure in more sentences than this is a detail of a long mail. */
const longestWay = 10;

/** Whether a message is an upset one: the writer is, not somebody they tell of, and it is what the message is about. */
function isAboutUpset(newest: Heard): boolean {
  const signs = upsetBy(newest);
  const upset = newest.sentences.filter((sentence) => signs.some((sign) => overlap(sign, sentence)));
  const own = upset.filter(({ tokens }) => !isOfOthers(tokens.map(({ word }) => word)));
  return own.length * longestWay >= newest.sentences.length && own.length > 0;
}

const ownWords: ReadonlySet<string> = new Set(
  'i im ive me my mine myself we us our ours you u your yours ur'.split(' '),
);
const othersWords: ReadonlySet<string> = new Set('he she they his her their hers theirs'.split(' '));

/** `He has not finished them yet`. */
function isOfOthers(words: readonly string[]): boolean {
  return words.some((word) => othersWords.has(word)) && !words.some((word) => ownWords.has(word));
}

/** What happened, what they feel and what they ask, each in their own words. */
function seenBy(newest: Heard): readonly string[] {
  const [happened] = faultsIn(newest);
  const [felt] = feltIn(newest);
  const asks = asksIn(newest);
  // A question is plainer than a request, which may be told as a need.
  const asked = asks.find(({ kind }) => kind === 'question') ?? asks[0];
  const told: readonly (readonly [string, { start: number; end: number } | undefined])[] = [
    ['What happened', happened],
    [`What they feel (${felt?.feeling})`, felt?.span],
    ['What they ask', asked],
  ];
  return told.flatMap(([title, span]) => (span ? [seenIn(title, quotedSentence(newest, span))] : []));
}
