import { clientMessages } from '@/lib/coach/hostility';
import { decisionKit } from '@/lib/coach/kits/decision';
import { type Heard, type Matter, quote, says, sentencesThatSay } from '@/lib/coach/matter';
import { peopleOf, type Wish, wishesPassedOn } from '@/lib/coach/people';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedLine, seenIn } from '@/lib/coach/quoting';
import { topicsOf } from '@/lib/coach/topics';
import type { SaidSentence } from '@/lib/engine/said';
import addsMore from '@/lib/english/cues/adds-more';
import agrees from '@/lib/english/cues/agrees';
import asksFor from '@/lib/english/cues/asks-for';
import asksWhoDecides from '@/lib/english/cues/asks-who-decides';
import blocks from '@/lib/english/cues/blocks';
import cannotAgree from '@/lib/english/cues/cannot-agree';
import contrasts from '@/lib/english/cues/contrasts';
import directs from '@/lib/english/cues/directs';
import disagrees from '@/lib/english/cues/disagrees';
import lacksAuthority from '@/lib/english/cues/lacks-authority';
import mayNotDecide from '@/lib/english/cues/may-not-decide';
import namesDecider from '@/lib/english/cues/names-decider';
import otherParty from '@/lib/english/cues/other-party';
import ownWish from '@/lib/english/cues/own-wish';
import wishOfAnother from '@/lib/english/cues/wish-of-another';

/** Source: the articles' “engage the person in charge”, who prioritises needs or mediates. */
export default {
  advises(matter: Matter) {
    if (!matter.newest || says(matter.draft, asksWhoDecides)) return undefined;
    const theirs = clientMessages(matter).slice(-mostMessages);
    const clash = severalVoices(theirs) ?? passedOn(theirs.at(-1)) ?? blockedBy(theirs);
    if (!clash) return undefined;
    return {
      action: 'Ask who decides',
      reasons: [clash.reason],
      kit: decisionKit(clash.wishes, peopleOf(matter)),
    };
  },
} satisfies CoachedPractice;

/** What was wished longer ago is settled or forgotten. */
const mostMessages = 12;

/** So many words a `not` reaches. */
const reach = 4;

interface Clash {
  readonly reason: string;
  readonly wishes: readonly Wish[];
}

/** Several people write, one goes against another, and nobody settles it after that. */
function severalVoices(theirs: readonly Heard[]): Clash | undefined {
  const names = [...new Set(theirs.flatMap(({ message }) => message.name ?? []))];
  if (names.length < 2) return undefined;
  const at = theirs.findLastIndex((heard, n) => goesAgainst(heard, theirs.slice(0, n)));
  const dissent = theirs[at];
  if (!dissent || theirs.slice(at + 1).some((heard) => says(heard, agrees) || says(heard, namesDecider))) {
    return undefined;
  }
  const wishes = names.map((who) => {
    const said = theirs.findLast(({ message }) => message.name === who)!;
    return { who, words: quote(said, said.sentences[0] ?? { start: 0, end: 0 }) };
  });
  return { wishes, reason: `${listed(names)} ask for different things.` };
}

/** Whether somebody contradicts what another wrote before, or directs the same thing otherwise. */
function goesAgainst(heard: Heard, before: readonly Heard[]): boolean {
  const others = before.filter(({ message }) => message.name !== heard.message.name);
  if (others.length === 0 || says(heard, agrees)) return false;
  if (says(heard, disagrees) || says(heard, blocks)) return true;
  const theirs = new Set(others.flatMap((other) => [...aboutOf(other)]));
  if (heard.sentences.some((sentence) => denies(sentence, theirs))) return true;
  if (says(heard, addsMore) || ![asksFor, directs].some((cue) => says(heard, cue))) return false;
  return [...aboutOf(heard)].some((topic) => theirs.has(topic));
}

/** `Not grey`, of what another asked for. */
function denies({ tokens }: SaidSentence, theirs: ReadonlySet<string>): boolean {
  const at = tokens.findIndex(({ word }) => word === 'not' || word === 'no' || word === 'never');
  return at >= 0 && [...topicsOf(tokens.slice(at, at + reach))].some((topic) => theirs.has(topic));
}

function aboutOf({ sentences }: Heard): ReadonlySet<string> {
  return topicsOf(sentences.flatMap(({ tokens }) => tokens));
}

/** One person hands on what several others want, and it does not go together. */
function passedOn(newest: Heard | undefined): Clash | undefined {
  if (!newest || says(newest, agrees) || says(newest, namesDecider)) return undefined;
  const wishes = wishesPassedOn(newest);
  const others = Math.max(wishes.length, partiesIn(newest));
  const voices = others + (says(newest, ownWish) ? 1 : 0);
  const isOpen = says(newest, cannotAgree) || says(newest, contrasts);
  if (wishes.length === 0 || voices < (isOpen ? 2 : 3)) return undefined;
  return {
    wishes,
    reason: seenIn('They pass on the wishes of several people', quotedLine(wishes[0]!.words)),
  };
}

/** How many a message names in a sentence that tells what one of them wants. */
function partiesIn(newest: Heard): number {
  const telling = sentencesThatSay(newest, wishOfAnother).filter(({ cues }) => cues.has(otherParty));
  const named = telling.map(({ cues }) =>
    cues.get(otherParty)!.map((span) => quote(newest, span).toLowerCase()),
  );
  return Math.max(0, ...named.map((names) => new Set(names).size));
}

/** Somebody may not decide, or says no and it is open whether they may. */
function blockedBy(theirs: readonly Heard[]): Clash | undefined {
  const newest = theirs.at(-1);
  if (!newest) return undefined;
  const own = theirs.filter(({ message }) => message.name === newest.message.name);
  const isBlocked = says(newest, blocks);
  const [weak] = own.flatMap((heard) => {
    const weaknesses = isBlocked ? [mayNotDecide, lacksAuthority] : [mayNotDecide];
    return sentencesThatSay(heard, ...weaknesses).map((sentence) => quote(heard, sentence));
  });
  if (!weak || own.some((heard) => says(heard, namesDecider))) return undefined;
  const [no] = sentencesThatSay(newest, blocks);
  const who = newest.message.name ?? 'They';
  return {
    wishes: [{ who, words: no ? quote(newest, no) : weak }],
    reason: seenIn(`It is open whether ${who} may decide`, quotedLine(weak)),
  };
}

function listed(names: readonly string[]): string {
  return names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
