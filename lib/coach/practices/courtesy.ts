import { awaitsReply } from '@/lib/coach/awaits-reply';
import { nameOf } from '@/lib/coach/client';
import { minutesBetween } from '@/lib/coach/local-time';
import { type Heard, type Matter, quote, sentencesThatSay } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import acknowledges from '@/lib/english/cues/acknowledges';
import apologises from '@/lib/english/cues/apologises';
import givesThanks from '@/lib/english/cues/gives-thanks';
import greeting from '@/lib/english/cues/greeting';
import warmClose from '@/lib/english/cues/warm-close';

/** Source: the articles' “same courtesy to everyone”; practices.md on when it is asked for. */
export default {
  owes({ thread, newest, draft }: Matter) {
    if (!newest || !awaitsReply(thread) || isQuickExchange(thread)) return [];
    const name = nameOf(newest);
    const [done] = sentencesThatSay(draft, greeting, givesThanks, warmClose, acknowledges, apologises);
    if (done) return [{ met: true, evidence: '', metBy: quote(draft, done) }];
    const [first] = draft.sentences;
    // A bare name is no greeting yet, and is not to be said twice.
    const isCalled = name !== undefined && first?.tokens[0]?.word === name.toLowerCase();
    const insertion = isCalled
      ? { at: first.start, text: 'Hi ' }
      : insertionOf(name ? `Hi ${name},` : 'Hello,', 'greeting', draft);
    return [{ met: false, evidence: '', insertion }];
  },
} satisfies CoachedPractice;

/** Who answers within this time is still in the same exchange, in minutes. */
const quick = 60;

/** Whether this goes back and forth between two people: nobody greets anew each time. */
function isQuickExchange(thread: readonly Heard[]): boolean {
  const answered = thread.findLast(({ message }) => message.from === 'us');
  const [before, now] = [answered?.message.sentAt, thread.at(-1)?.message.sentAt];
  if (!answered || !before || !now) return false;
  const minutes = minutesBetween(before, now);
  return minutes !== undefined && minutes <= quick;
}
