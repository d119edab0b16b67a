import { asksIn } from '@/lib/coach/asks';
import { type Heard, type Matter, quote, sentencesThatSay } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { nearness, topicsOf } from '@/lib/coach/topics';
import type { SaidSentence } from '@/lib/engine/said';
import offers from '@/lib/english/cues/offers';
import offersAnotherWay from '@/lib/english/cues/offers-another-way';
import refuses from '@/lib/english/cues/refuses';
import takesOn from '@/lib/english/cues/takes-on';

/** Source: the articles' “finding solutions”: what we cannot do is told with what we can. */
export default {
  owes({ newest, draft }: Matter) {
    const [refusal] = sentencesThatSay(draft, refuses);
    if (!newest || !refusal) return [];
    const evidence = refusedIn(newest, refusal);
    const [offer] = sentencesThatSay(draft, offersAnotherWay, offers, takesOn);
    if (offer) return [{ met: true, evidence, metBy: quote(draft, offer) }];
    const words = 'What I can do is [what is possible instead, or who can help]. Would that work for you?';
    return [
      {
        met: false,
        evidence,
        note: `The draft says what is not possible (“${quote(draft, refusal)}”), and not yet what is.`,
        insertion: insertionOf(words, 'middle', draft),
      },
    ];
  },
} satisfies CoachedPractice;

/** What they asked for that is refused: of several things the one that the refusal is about. */
function refusedIn(newest: Heard, refusal: SaidSentence): string {
  const about = topicsOf(refusal.tokens);
  const asked = asksIn(newest).map((ask) => {
    const near = [...ask.topics].reduce((sum, topic) => sum + nearness(topic, about), 0);
    return { ask, near };
  });
  const nearest = asked.toSorted((a, b) => b.near - a.near)[0];
  return nearest ? quote(newest, nearest.ask) : '';
}
