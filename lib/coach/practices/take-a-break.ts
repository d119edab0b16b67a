import { abuseIn } from '@/lib/coach/abuse';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { isHostile } from '@/lib/coach/hostility';
import { breakKit } from '@/lib/coach/kits/break';
import { type Matter, quote } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedLine, quotedSentence, seenIn } from '@/lib/coach/quoting';
import { isInFun } from '@/lib/coach/warmth';
import type { Category, Finding } from '@/lib/model';

/** A draft of fewer words has only just been begun. */
const begun = 12;

/** Source: S4, which has a break of two minutes taken after a hard encounter. A calm draft shows that it is over. */
export default {
  advises(matter) {
    const reasons = [...hotDraft(matter), ...hotMessage(matter)];
    if (reasons.length === 0) return undefined;
    return { action: 'Take two minutes first', reasons, kit: breakKit(matter) };
  },
} satisfies CoachedPractice;

function hotDraft({ draft }: Matter): readonly string[] {
  const findings = draft.assessment?.findings ?? [];
  const stings = findings.filter(isStinging);
  const hot = findings.find(isHot) ?? (stings.length >= fewestStings ? stings[0] : undefined);
  return hot ? [seenIn('Your draft is hot', quotedLine(quote(draft, hot)))] : [];
}

/** So many stings together make a draft hot, though none of them is hostile. */
const fewestStings = 2;

const stinging: ReadonlySet<Category> = new Set([
  ...(['blaming', 'condescending', 'defensive', 'dismissive'] as const),
  ...(['passive-aggressive', 'sarcastic', 'shouting'] as const),
]);

function isStinging({ category, severity }: Finding): boolean {
  return severity === 'warning' && stinging.has(category);
}

/** What a team may require, and which is no matter of temper. */
const cool: ReadonlySet<Category> = new Set([
  ...(['conditional-apology', 'curt', 'hedging', 'house-style', 'over-promising', 'vague-time'] as const),
]);

function isHot({ category, severity }: Finding): boolean {
  return (severity === 'error' && !cool.has(category)) || (category === 'hostile' && severity === 'warning');
}

function hotMessage(matter: Matter): readonly string[] {
  const { thread, newest, draft } = matter;
  if (!newest || !awaitsReply(thread) || !isHostile(newest) || isInFun(newest)) return [];
  const words = draft.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (words >= begun) return [];
  const { findings, heated } = newest.assessment;
  const [first] = [...abuseIn(newest), ...findings, ...heated];
  return [
    first ? seenIn('What they wrote stings', quotedSentence(newest, first)) : 'What they wrote is hostile.',
  ];
}
