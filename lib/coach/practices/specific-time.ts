import { asksIn } from '@/lib/coach/asks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { isUpset, plainestUpset } from '@/lib/coach/feelings';
import { type Matter, quote } from '@/lib/coach/matter';
import { nextStepsIn } from '@/lib/coach/next-steps';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { timesAhead } from '@/lib/coach/times';
import { troubleIn } from '@/lib/coach/trouble';

/** Source: the articles' “arrange for a specific time when you will call them with an update”. */
export default {
  owes(matter: Matter) {
    const { thread, newest, draft } = matter;
    if (!newest || !awaitsReply(thread)) return [];
    const steps = nextStepsIn(draft);
    const promise = steps.find(({ state }) => state === 'promised');
    const isUpsetByIt = isUpset(newest);
    const waits = isUpsetByIt || asksIn(newest).length > 0 || troubleIn(matter) !== undefined;
    // What is done already owes no time.
    if (!waits || (!promise && (!isUpsetByIt || steps.length > 0))) return [];
    const upset = plainestUpset(newest);
    const evidence = upset ? quote(newest, upset) : '';
    const [time] = draft.sentences.flatMap((sentence) => timesAhead(sentence, draft));
    if (time) return [{ met: true, evidence, metBy: quote(draft, time) }];
    const words = 'You will hear from me by [day and time].';
    return [{ met: false, evidence, insertion: insertionOf(words, 'middle', draft) }];
  },
} satisfies CoachedPractice;
