import { awaitsReply } from '@/lib/coach/awaits-reply';
import { clausesOf } from '@/lib/coach/clauses';
import { nameOf } from '@/lib/coach/client';
import { minutesBetween } from '@/lib/coach/local-time';
import { type Heard, type Matter, quote, type Said, sentencesThatSay } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { overlap } from '@/lib/coach/spans';
import type { SaidSentence } from '@/lib/engine/said';
import acknowledges from '@/lib/english/cues/acknowledges';
import apologises from '@/lib/english/cues/apologises';
import givesThanks from '@/lib/english/cues/gives-thanks';
import greeting from '@/lib/english/cues/greeting';
import warmClose from '@/lib/english/cues/warm-close';
import type { Span } from '@/lib/model';

const courteous = [greeting, givesThanks, warmClose, acknowledges, apologises];

/** Source: the articles' “same courtesy to everyone”; practices.md on when it is asked for. */
export default {
  owes({ thread, newest, draft }: Matter) {
    if (!newest || !awaitsReply(thread) || isQuickExchange(thread)) return [];
    const [first] = draft.sentences;
    const isNamed = first?.tokens.slice(0, 3).some(isCalled(newest)) ?? false;
    const [done = isNamed && first!.tokens.length > longestName ? first : undefined] = sentencesThatSay(
      draft,
      ...courteous,
    );
    if (done) return [{ met: true, evidence: '', metBy: quote(draft, courtesyIn(done, draft)) }];
    // A name on a line of its own is no greeting yet, and is not to be said twice.
    const insertion = isNamed
      ? { at: first!.start, text: 'Hi ' }
      : insertionOf(greetingFor(newest), 'greeting', draft);
    return [{ met: false, evidence: '', insertion }];
  },
} satisfies CoachedPractice;

/** The clause of a sentence that is courteous: `Dear Mr Hill` of all that follows. */
function courtesyIn(sentence: SaidSentence, draft: Said): Span {
  const spans = courteous.flatMap((cue) => sentence.cues.get(cue) ?? []);
  const clauses = clausesOf(sentence, draft);
  return clauses.find((clause) => spans.some((span) => overlap(span, clause))) ?? clauses[0] ?? sentence;
}

/** In words: `Mr J. Hill`. */
const longestName = 3;

/** Whether a word is one of the client's names. */
function isCalled({ message: { name = '' } }: Heard): (token: { readonly word: string }) => boolean {
  const names = new Set(name.toLowerCase().match(/\p{L}{2,}/gu));
  return ({ word }) => names.has(word);
}

/** As they greet: “Dear” where they do, or have a title. */
function greetingFor(newest: Heard): string {
  const name = nameOf(newest);
  const isFormal = name?.includes(' ') || newest.sentences[0]?.tokens[0]?.word === 'dear';
  return name ? `${isFormal ? 'Dear' : 'Hi'} ${name},` : 'Hello,';
}

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
