import { clientsTurn } from '@/lib/coach/danger';
import { approversNamedIn, escalationsIn, superiorAskedFor } from '@/lib/coach/escalation';
import { isHostile, roundsOf } from '@/lib/coach/hostility';
import { handOverKit } from '@/lib/coach/kits/hand-over';
import { type Matter, says, sentencesThatSay } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { thresholdsOf } from '@/lib/coach/thresholds';
import { isFriendly, isHeated } from '@/lib/coach/warmth';
import { wearinessOf } from '@/lib/coach/weariness';
import beyondAnyonesDesk from '@/lib/english/cues/beyond-anyones-desk';
import bringsInASuperior from '@/lib/english/cues/brings-in-a-superior';
import wantsSomebody from '@/lib/english/cues/wants-somebody';

/** Source: S0, S3 and S4, which bring in a superior, introduced first. A draft that introduces one has done it. */
export default {
  advises(matter) {
    const newest = matter.newest;
    if (!newest || isHandedOver(matter)) return undefined;
    const reasons = [...asked(matter), ...beyond(matter), ...rounds(matter), ...weeks(matter)];
    if (reasons.length === 0) return undefined;
    return {
      action: 'Bring in a manager, introduced first',
      reasons,
      kit: handOverKit(matter, newest),
    };
  },
} satisfies CoachedPractice;

/** Whether the draft, or what we wrote since, brings in somebody who can decide. */
function isHandedOver(matter: Matter): boolean {
  const last = matter.thread.at(-1);
  const ours = last?.message.from === 'us' ? [matter.draft, last] : [matter.draft];
  return ours.some((said) => says(said, bringsInASuperior) || approversNamedIn(said, matter).length > 0);
}

function asked(matter: Matter): readonly string[] {
  return clientsTurn(matter).flatMap((heard) => {
    const named = sentencesThatSay(heard, wantsSomebody).filter(
      (sentence) => approversNamedIn({ sentences: [sentence] }, matter).length > 0,
    );
    const [first] = [...superiorAskedFor(heard), ...named];
    return first ? [seenIn('They ask for somebody above you', quotedSentence(heard, first))] : [];
  });
}

function beyond(matter: Matter): readonly string[] {
  return clientsTurn(matter).flatMap((heard) => {
    const [first] = sentencesThatSay(heard, beyondAnyonesDesk);
    return first ? [seenIn('No desk can grant this alone', quotedSentence(heard, first))] : [];
  });
}

/** Many heated turns, one of them plainly hostile, with answers of ours between them and no progress. */
function rounds(matter: Matter): readonly string[] {
  const turn = clientsTurn(matter);
  const last = turn.at(-1);
  const count = roundsOf(matter, isHeated);
  const isMany = count >= thresholdsOf(matter).managerAfterRounds && roundsOf(matter, isHostile) > 0;
  const isStuck = isMany && turn.some(isHeated) && last && !isFriendly(last);
  return isStuck ? [`Hostile again after our answer, ${count} times now.`] : [];
}

/** Hostility over weeks, where nobody has stepped in yet. */
function weeks(matter: Matter): readonly string[] {
  const weariness = wearinessOf(matter);
  return weariness && escalationsIn(matter).length === 0
    ? [`Hostile for ${weariness.days} days, and nobody above you has stepped in.`]
    : [];
}
