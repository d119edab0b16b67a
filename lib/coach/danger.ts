import { atLeast, atMost } from '@/lib/engine/heat/heat';
import { onceFor } from '@/lib/engine/once';
import endOfStrength from '@/lib/english/cues/at-the-end-of-strength';
import complains from '@/lib/english/cues/complains';
import couldFindYou from '@/lib/english/cues/could-find-you';
import dangerToSelf from '@/lib/english/cues/danger-to-self';
import degradesAPerson from '@/lib/english/cues/degrades-a-person';
import hintsAtHarm from '@/lib/english/cues/hints-at-harm';
import menacing from '@/lib/english/cues/menacing';
import namesLawfulMeans from '@/lib/english/cues/names-lawful-means';
import namesViolence from '@/lib/english/cues/names-violence';
import saysWhatIsComing from '@/lib/english/cues/says-what-is-coming';
import takesLeave from '@/lib/english/cues/takes-leave';
import wishNotToLive from '@/lib/english/cues/wish-not-to-live';
import type { Span } from '@/lib/model';
import { type Heard, type Matter, type Said, says, spansOf } from './matter';
import { isInFun, isJoy } from './warmth';

/** Rules that find a wish, which is abuse and no threat. */
const wishes: ReadonlySet<string> = new Set(['wishing-harm']);
/** Rules that find a threat of something left open: beside a lawyer or a review it is that. */
const leftOpen: ReadonlySet<string> = new Set(['you-will-regret']);

/** One hint is harmless; so many together are a threat that no single word gives away. */
const fewestHints = 2;
/** In a text of more sentences some stand by chance: then it takes one more, and a violent thing alone is no threat. */
const longText = 15;

/**
 * The words of a message that threaten people or property with harm, in order: outright, or by hints that say it together.
 * Lawyers, reviews and leaving are no harm, and whoever is in danger from themselves threatens nobody.
 */
export const threatOfHarmIn = onceFor((heard: Heard): readonly Span[] => {
  const { findings, level } = heard.assessment;
  const isNamed = findings.some(({ category }) => category === 'ultimatum') || says(heard, namesLawfulMeans);
  if (isInFun(heard) && !says(heard, complains)) return [];
  const outright = findings.filter(
    ({ category, rule }) => category === 'threat' && !wishes.has(rule) && !(isNamed && leftOpen.has(rule)),
  );
  if (outright.length > 0) return outright;
  return level === 'threatening' ? hintsIn(heard) : [];
});

/** The hints of a message, where they are a threat together: several, or a violent thing that is said to come. */
function hintsIn({ sentences }: Pick<Said, 'sentences'>): readonly Span[] {
  const violent = sentences.filter(
    ({ cues }) => cues.has(namesViolence) && (cues.has(saysWhatIsComing) || cues.has(menacing)),
  );
  const hints = apart([menacing, hintsAtHarm, couldFindYou].flatMap((cue) => spansOf({ sentences }, cue)));
  const isLong = sentences.length > longText;
  if (hints.length >= fewestHints + Number(isLong)) return hints;
  return isLong ? [] : spansOf({ sentences: violent }, namesViolence);
}

/** Spans in order, of those that overlap the first: words that hint twice hint once. */
function apart(spans: readonly Span[]): readonly Span[] {
  let end = 0; // of all before
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter((span) => {
      const isApart = span.start >= end;
      end = Math.max(end, span.end);
      return isApart;
    });
}

/** So many words of no strength and no hope need no goodbye beside them. */
const despair = 3;

/**
 * The words by which a message shows that its writer may be about to end their life, in order. Words that could be said of
 * a contract as well count where two kinds of them come together.
 */
export function dangerToSelfIn(said: Pick<Said, 'sentences'>): readonly Span[] {
  const plain = apart([dangerToSelf, wishNotToLive].flatMap((cue) => spansOf(said, cue)));
  if (plain.length > 0) return plain;
  const [strength, leave] = [spansOf(said, endOfStrength), spansOf(said, takesLeave)];
  const isFarewell = strength.length > 0 && leave.length > 0;
  return isFarewell || apart(strength).length >= despair ? apart([...strength, ...leave]) : [];
}

/**
 * The message with its level as danger has it: whoever is in danger from themselves is neither hostile nor threatening,
 * whatever words they find for it; joy may shout, and hints that say it together threaten.
 */
export function weighed(heard: Heard): Heard {
  const { assessment } = heard;
  if (assessment.unjudged) return heard;
  if (dangerToSelfIn(heard).length > 0) {
    const calmer = { ...atMost('frustrated', assessment), situation: 'fault' } as const;
    return { ...heard, assessment: { ...assessment, ...calmer, findings: [], heated: [] } };
  }
  if (isJoy(heard)) {
    return {
      ...heard,
      assessment: { ...assessment, ...atMost('calm', assessment), findings: [], heated: [] },
    };
  }
  const least = hintsIn(heard).length > 0 ? 'threatening' : degrades(heard) ? 'abusive' : undefined;
  if (!least) return heard;
  return { ...heard, assessment: { ...assessment, ...atLeast(least, assessment), situation: 'attack' } };
}

function degrades(heard: Heard): boolean {
  return says(heard, degradesAPerson) && !isInFun(heard);
}

/** What the client wrote since our last message, or right before it where that is the last of all. Oldest first. */
export function clientsTurn({ thread }: Pick<Matter, 'thread'>): readonly Heard[] {
  const last = thread.findLastIndex(({ message }) => message.from === 'client');
  const before = thread.slice(0, last + 1).findLastIndex(({ message }) => message.from === 'us');
  return thread.slice(before + 1, last + 1);
}

/** The newest message of the client's turn that threatens people or property with harm. */
export function threateningMessage(matter: Pick<Matter, 'thread'>): Heard | undefined {
  return clientsTurn(matter).findLast((heard) => threatOfHarmIn(heard).length > 0);
}

export function threatens(matter: Pick<Matter, 'thread'>): boolean {
  return threateningMessage(matter) !== undefined;
}

/** The newest message of the client's turn whose writer may be about to end their life. */
export function inDangerFromThemselves(matter: Pick<Matter, 'thread'>): Heard | undefined {
  return clientsTurn(matter).findLast((heard) => dangerToSelfIn(heard).length > 0);
}
