import { awaitsReply } from '@/lib/coach/awaits-reply';
import { faultsIn, isOurFault } from '@/lib/coach/faults';
import { type Heard, type Matter, quote, spansOf } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice, Owed } from '@/lib/coach/practice';
import apologises from '@/lib/english/cues/apologises';
import hardship from '@/lib/english/cues/hardship';
import ownsFault from '@/lib/english/cues/owns-fault';
import { fromOtherSide } from '@/lib/english/other-side';
import type { Span } from '@/lib/model';

/** More apologies than this in one reply weaken each other. */
const most = 2;

/** Source: the articles' “apologise for the error that led to the complaint”. */
export default {
  owes({ thread, newest, draft }: Matter): readonly Owed[] {
    if (!newest || !awaitsReply(thread) || !isOurFault(newest)) return [];
    const [fault] = faultsIn(newest);
    const evidence = fault ? quote(newest, fault) : '';
    const apologies = plainApologies(draft);
    if (apologies.length > most) {
      const note = `The draft says sorry ${apologies.length} times. Once, for something specific, weighs more.`;
      return [{ met: false, evidence, note }];
    }
    const owned = apologies[0] ?? spansOf(draft, ownsFault)[0];
    if (owned) return [{ met: true, evidence, metBy: quote(draft, owned) }];
    return [{ met: false, evidence, insertion: insertionOf(apologyFor(newest, fault), 'opening', draft) }];
  },
} satisfies CoachedPractice;

/** Those that say sorry without an “if”: what a rule marks is no apology. */
function plainApologies(draft: Matter['draft']): readonly Span[] {
  const spoiled = (draft.assessment?.findings ?? []).filter(({ practice }) => practice === 'apologise');
  return spansOf(draft, apologises).filter(
    ({ start, end }) => !spoiled.some((finding) => finding.start < end && start < finding.end),
  );
}

/** For what went wrong in their words; not for how it is for them, which is nobody's fault. */
function apologyFor(newest: Heard, fault: Span | undefined): string {
  const isHardship = spansOf(newest, hardship).some(({ start }) => start === fault?.start);
  const turned = fault && !isHardship ? fromOtherSide(quote(newest, fault)) : undefined;
  return turned ? `I am sorry that ${turned}.` : 'I am sorry for [what went wrong, in a few words].';
}
