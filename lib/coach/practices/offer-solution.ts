import { asksIn } from '@/lib/coach/asks';
import { type Heard, type Matter, quote, says, sentencesThatSay } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedLine } from '@/lib/coach/quoting';
import { timesAhead } from '@/lib/coach/times';
import { nearness, topicsOf } from '@/lib/coach/topics';
import { troubleIn } from '@/lib/coach/trouble';
import type { SaidSentence } from '@/lib/engine/said';
import { verdicts, yesOrNo } from '@/lib/english/answers';
import asksLeave from '@/lib/english/cues/asks-leave';
import hasDone from '@/lib/english/cues/has-done';
import limits from '@/lib/english/cues/limits';
import offers from '@/lib/english/cues/offers';
import offersAnotherWay from '@/lib/english/cues/offers-another-way';
import refuses from '@/lib/english/cues/refuses';
import takesOn from '@/lib/english/cues/takes-on';

/** Source: the articles' “finding solutions”: what we cannot do is told with what we can. */
export default {
  owes(matter: Matter) {
    const { newest, draft } = matter;
    const refusal = newest && refusalIn(matter);
    if (!refusal) return [];
    const evidence = refusedIn(newest, refusal);
    const offer = offerIn(draft);
    if (offer) return [{ met: true, evidence, metBy: quote(draft, offer) }];
    const words = 'What I can do is [what is possible instead, or who can help]. Would that work for you?';
    return [
      {
        met: false,
        evidence,
        note: `The draft says what is not possible (${quotedLine(quote(draft, refusal))}), and not yet what is.`,
        insertion: insertionOf(words, 'middle', draft),
      },
    ];
  },
} satisfies CoachedPractice;

/**
 * Where a draft refuses: outright, or by saying only what is in the way to who asked for something. Where nothing was
 * asked and nothing is wrong, nothing is refused.
 */
function refusalIn(matter: Matter): SaidSentence | undefined {
  const { draft } = matter;
  const newest = matter.newest!;
  if (asksIn(newest).length === 0 && !says(newest, asksLeave) && !troubleIn(matter)) return undefined;
  const [outright] = sentencesThatSay(draft, refuses);
  if (outright || !says(newest, asksLeave) || draft.sentences.some(grants)) return outright;
  return sentencesThatSay(draft, limits).find(({ ending }) => ending !== '?');
}

/** Says yes, or what is done. */
function grants({ tokens, cues }: SaidSentence): boolean {
  if ([hasDone, takesOn, offers].some((cue) => cues.has(cue))) return true;
  return !cues.has(limits) && tokens.some(({ word }) => verdicts.has(word) || yesOrNo.has(word));
}

/** What the draft offers in place of it. What stands in the way (`not`) offers nothing, but what follows a `but`. */
function offerIn(draft: Matter['draft']): SaidSentence | undefined {
  return draft.sentences.find((sentence) => {
    const { cues } = sentence;
    if ([offersAnotherWay, offers, takesOn].some((cue) => cues.has(cue))) return true;
    if (turnsTo(sentence)) return true;
    const isInTheWay =
      cues.has(refuses) || cues.has(limits) || sentence.tokens.some(({ word }) => word === 'must');
    return !isInTheWay && timesAhead(sentence, draft).length > 0;
  });
}

const turns = new Set(['but', 'though', 'however', 'although']);
const nays = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'only']);

/** `We cannot, but our cobbler does`. */
function turnsTo({ tokens, cues }: SaidSentence): boolean {
  const [refused] = cues.get(refuses) ?? cues.get(limits) ?? [];
  const turn = tokens.findIndex(({ word, start }) => refused && start > refused.start && turns.has(word));
  return turn > 0 && !tokens.slice(turn).some(({ word }) => nays.has(word));
}

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
