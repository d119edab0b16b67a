import { awaitsReply } from '@/lib/coach/awaits-reply';
import { demandsIn } from '@/lib/coach/demands';
import { type Heard, type Matter, quote, spansOf } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice, Owed } from '@/lib/coach/practice';
import { type Bound, beyondBound, readBound } from '@/lib/coach/scope';
import announces from '@/lib/english/cues/announces';
import holdsALimit from '@/lib/english/cues/holds-a-limit';
import type { Span } from '@/lib/model';

/** Source: S1 and S2, “keep the boundaries clean and clear”. */
export default {
  owes({ team, thread, newest, draft }: Matter) {
    if (!team || !newest || !awaitsReply(thread)) return [];
    const [held] = spansOf(draft, holdsALimit);
    return team.scope.flatMap((words): Owed[] => {
      const bound = readBound(words);
      const asked = askedBeyond(newest, bound);
      if (!asked) return [];
      const evidence = quote(newest, asked);
      const note = `Your team has “${words}”.`;
      if (held) return [{ met: true, evidence, metBy: quote(draft, held), note }];
      return [{ met: false, evidence, note, insertion: insertionOf(boundaryWords(bound), 'middle', draft) }];
    });
  },
} satisfies CoachedPractice;

/** The sentence that asks for what a bound leaves out. */
function askedBeyond(newest: Heard, bound: Bound): Span | undefined {
  for (const demand of demandsIn(newest, announces)) {
    const about = beyondBound(bound, demand, newest.text);
    const [says] = [demand.sentence, ...demand.around].filter(({ start, end }) =>
      about?.some((span) => start <= span.start && span.end <= end),
    );
    if (says) return says;
  }
  return undefined;
}

function boundaryWords({ kind, plain }: Bound): string {
  return kind === 'at most'
    ? `So that you can plan: our service includes ${plain}. A further one is possible [on which terms].`
    : `I would like to be open with you about what we can do: our service does not include ${plain}. What I can offer instead is [what you can do, or who does it].`;
}
