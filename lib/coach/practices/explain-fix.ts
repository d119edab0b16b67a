import { awaitsReply } from '@/lib/coach/awaits-reply';
import { type Matter, quote } from '@/lib/coach/matter';
import { nextStepsIn } from '@/lib/coach/next-steps';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { troubleIn } from '@/lib/coach/trouble';

/** Source: the articles' “explain to the client how you will handle the issue”. */
export default {
  owes(matter: Matter) {
    const { thread, newest, draft } = matter;
    const trouble = awaitsReply(thread) ? troubleIn(matter) : undefined;
    if (!newest || !trouble) return [];
    const evidence = quote(newest, trouble);
    const [step] = nextStepsIn(draft);
    if (step) return [{ met: true, evidence, metBy: quote(draft, step) }];
    const words = 'Here is what happens next: [who] [does what] by [day and time].';
    return [{ met: false, evidence, insertion: insertionOf(words, 'middle', draft) }];
  },
} satisfies CoachedPractice;
