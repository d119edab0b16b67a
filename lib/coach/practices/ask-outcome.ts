import { asksIn } from '@/lib/coach/asks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { type Matter, quote, sentencesThatSay } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { troubleIn } from '@/lib/coach/trouble';
import asksOutcome from '@/lib/english/cues/asks-outcome';

/** Source: the articles' “ask the client what kind of outcome he is looking for: how can we fix this problem?”. */
export default {
  owes(matter: Matter) {
    const { thread, newest, draft } = matter;
    const trouble = awaitsReply(thread) ? troubleIn(matter) : undefined;
    if (!newest || !trouble || asksIn(newest).length > 0) return [];
    const evidence = quote(newest, trouble);
    const [asked] = sentencesThatSay(draft, asksOutcome);
    if (asked) return [{ met: true, evidence, metBy: quote(draft, asked) }];
    const words = 'What would put this right for you?';
    return [{ met: false, evidence, insertion: insertionOf(words, 'close', draft) }];
  },
} satisfies CoachedPractice;
