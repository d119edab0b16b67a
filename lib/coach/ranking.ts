import { type Advice, type Practice, type ReplyItem, replyPractices } from '@/lib/model';
import { refusalOfCalls } from './calls';
import { inDangerFromThemselves, threatens } from './danger';
import { deadEnd } from './dead-end';
import { isInHours, readLocalTime } from './local-time';
import type { Matter } from './matter';

/** Advice, the most pressing first: safety, then how we are treated, then the channel, then how to go about it. */
const adviceOrder: readonly Practice[] = [
  'safety',
  'unacceptable',
  'cut-losses',
  'phone-call',
  'call-back',
  'escalate',
  'take-a-break',
  'punch-list',
  'short-call',
  'in-writing',
  'authority',
  'right-team',
  'decision-maker',
  'boundaries',
  'office-hours',
  'seek-support',
  'other-view',
];

/** A circumstance in which some practices would do harm, whatever else calls for them. */
interface Veto {
  readonly holds: (matter: Matter) => boolean;
  /** What is not advised then; of `everything`, only the practices in `but` remain. */
  readonly silences: readonly Practice[] | 'everything';
  readonly but?: readonly Practice[];
  /** Whether nobody is to answer alone: the reply owes nothing then. */
  readonly keepsReplyBack?: boolean;
  /** Why, in words for the person: told with the advice that is left. */
  readonly reason: string;
}

const vetoes: readonly Veto[] = [
  {
    holds: (matter) => inDangerFromThemselves(matter) !== undefined,
    silences: 'everything',
    but: ['safety'],
    keepsReplyBack: true,
    reason: 'All else can wait until somebody has spoken with them.',
  },
  {
    holds: threatens,
    silences: ['phone-call', 'call-back', 'short-call'],
    keepsReplyBack: true,
    reason: 'No call now: whoever threatens is not rung up by one person alone.',
  },
  {
    holds: (matter) => refusalOfCalls(matter) !== undefined,
    silences: ['phone-call', 'call-back', 'short-call'],
    reason: 'No call: they cannot or will not talk on the phone, or want it in writing.',
  },
  {
    holds: (matter) => deadEnd(matter) !== undefined,
    silences: ['phone-call'],
    reason: 'No call yet: it helps once you have something to say.',
  },
  {
    holds: isOutOfHours,
    silences: ['phone-call'],
    reason: 'No call now: it is outside your office hours.',
  },
];

function isOutOfHours({ team, now }: Matter): boolean {
  const time = now ? readLocalTime(now) : undefined;
  return Boolean(team?.hours && time && !isInHours(team.hours, time));
}

function silences({ silences: silenced, but = [] }: Veto, practice: Practice): boolean {
  return (silenced === 'everything' || silenced.includes(practice)) && !but.includes(practice);
}

/** The items of a reply, in its order; none where nobody is to answer alone. */
export function rankReply(items: readonly ReplyItem[], matter: Matter): ReplyItem[] {
  const isKeptBack = vetoes.some(({ keepsReplyBack, holds }) => keepsReplyBack && holds(matter));
  return isKeptBack ? [] : byOrder(items, replyPractices);
}

/** Advice that no veto silences, the most pressing first; the first says why others are silent. */
export function rankAdvice(advice: readonly Advice[], matter: Matter): Advice[] {
  const holding = vetoes.filter(({ holds }) => holds(matter));
  const isSilenced = ({ practice }: Advice) => holding.some((veto) => silences(veto, practice));
  const why = advice.flatMap(
    ({ practice }) => holding.find((veto) => silences(veto, practice))?.reason ?? [],
  );
  const [first, ...others] = byOrder(
    advice.filter((one) => !isSilenced(one)),
    adviceOrder,
  );
  return first ? [{ ...first, reasons: [...first.reasons, ...new Set(why)] }, ...others] : [];
}

function byOrder<Ranked extends { readonly practice: Practice }>(
  items: readonly Ranked[],
  order: readonly Practice[],
): Ranked[] {
  return items.toSorted((a, b) => order.indexOf(a.practice) - order.indexOf(b.practice));
}
