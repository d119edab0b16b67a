import { type Amount, amountsIn, isBeyond, type Limit, limitOf } from '@/lib/coach/amounts';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { demandsIn, wantsTopic } from '@/lib/coach/demands';
import { approvalKit } from '@/lib/coach/kits/approval';
import { type Heard, type Matter, type Said, says } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { readTopic } from '@/lib/coach/read-topic';
import leavesToDecide from '@/lib/english/cues/leaves-to-decide';
import { roleWords } from '@/lib/english/team-words';
import type { Span, Team } from '@/lib/model';

type Authority = Team['authority'][number];

/** Source: S3, “asking for things which you are not authorized to approve”. */
export default {
  advises({ team, thread, newest, draft }: Matter) {
    if (!team || !newest || !awaitsReply(thread)) return undefined;
    const wanted = wantedApproval(newest, team);
    if (!wanted || leavesIt(draft, wanted.authority)) return undefined;
    const { authority, words } = wanted;
    const asked = quotedSentence(newest, words);
    return {
      action: `Ask ${authority.approver} before you agree`,
      reasons: [
        seenIn('They want', asked),
        `In your team “${authority.topic}” is for ${authority.approver} to decide.`,
      ],
      kit: approvalKit(newest, authority, asked),
    };
  },
} satisfies CoachedPractice;

/** The first thing that a message wants and that needs approval, and the words that are about it. */
function wantedApproval(newest: Heard, team: Team): { authority: Authority; words: Span } | undefined {
  for (const demand of demandsIn(newest)) {
    for (const authority of team.authority) {
      const [words] = wantsTopic(demand, readTopic(authority.topic), newest.text, 'deed') ?? [];
      const limit = limitOf(authority.topic);
      if (words && (!limit || exceeds(limit, words, demand.around, newest.text))) return { authority, words };
    }
  }
  return undefined;
}

/**
 * Whether what is wanted goes beyond a limit: by the amount nearest to the words that want it in their sentence, or else
 * the highest beside them, or in all of the message. Without an amount nothing tells.
 */
function exceeds(limit: Limit, about: Span, around: readonly Span[], text: string): boolean {
  const distance = (amount: Amount) => Math.max(about.start - amount.end, amount.start - about.end, 0);
  // A bare number is an amount only right beside the words: `a refund of 680`.
  const amounts = amountsIn(text).filter(
    (amount) =>
      amount.unit === limit.unit || (!amount.unit && limit.unit === 'money' && distance(amount) <= nearby),
  );
  const within = (spans: readonly Span[]) =>
    amounts.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end));
  const own = around.filter(({ start, end }) => start <= about.start && about.end <= end);
  const [nearest] = within(own).toSorted((a, b) => distance(a) - distance(b));
  const highest = (some: readonly Amount[]) => some.toSorted((a, b) => b.value - a.value)[0];
  const wanted = nearest ?? highest(within(around)) ?? highest(amounts);
  return wanted !== undefined && isBeyond(limit, wanted);
}

/** In UTF-16 code units: `of`, `for`. */
const nearby = 8;

/** Whether a draft says who decides: by name, or that the writer does not. */
function leavesIt(draft: Said, { approver }: Authority): boolean {
  const words = new Set(draft.sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const names = approver.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const named = names.filter((name) => words.has(name)).length;
  // One word of a name tells who is meant, one of a role (`head of sales`) does not.
  const isRole = names.some((name) => roleWords.has(name));
  return says(draft, leavesToDecide) || named >= (isRole ? Math.min(2, names.length) : 1);
}
