import { answersTo } from '@/lib/coach/answers';
import { questionsIn } from '@/lib/coach/asks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { quote } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedLine } from '@/lib/coach/quoting';

export default {
  owes({ thread, newest, draft }) {
    if (!newest || !awaitsReply(thread)) return [];
    const asked = questionsIn(newest);
    const answers = answersTo(asked, draft);
    return asked.map((question, at) => {
      const evidence = quote(newest, question);
      const answer = answers[at];
      if (answer) return { met: true, evidence, metBy: quote(draft, answer) };
      const words = `You asked ${quotedLine(evidence)} [Your answer, or the day and time by which you will have it.]`;
      return { met: false, evidence, insertion: insertionOf(words, 'middle', draft) };
    });
  },
} satisfies CoachedPractice;
