import { atMost } from '@/lib/engine/heat/heat';
import endOfStrength from '@/lib/english/cues/at-the-end-of-strength';
import dangerToSelf from '@/lib/english/cues/danger-to-self';
import takesLeave from '@/lib/english/cues/takes-leave';
import type { Span } from '@/lib/model';
import { type Heard, type Matter, type Said, spansOf } from './matter';

/** Rules that find a wish, which is abuse and no threat. */
const wishes: ReadonlySet<string> = new Set(['wishing-harm']);
/** Rules that find a threat of something left open: beside a lawyer or a review it is that. */
const leftOpen: ReadonlySet<string> = new Set(['you-will-regret']);

/**
 * The words of a message that threaten people or property with harm, in order. Lawyers, reviews and leaving are no harm,
 * and whoever is in danger from themselves threatens nobody.
 */
export function threatOfHarmIn({ assessment: { findings } }: Heard): readonly Span[] {
  const isNamed = findings.some(({ category }) => category === 'ultimatum');
  return findings.filter(
    ({ category, rule }) => category === 'threat' && !wishes.has(rule) && !(isNamed && leftOpen.has(rule)),
  );
}

/**
 * The words by which a message shows that its writer may be about to end their life, in order. Words that could be said of
 * a contract as well count where two kinds of them come together.
 */
export function dangerToSelfIn(said: Pick<Said, 'sentences'>): readonly Span[] {
  const plain = spansOf(said, dangerToSelf);
  if (plain.length > 0) return plain;
  const [strength, leave] = [spansOf(said, endOfStrength), spansOf(said, takesLeave)];
  return strength.length > 0 && leave.length > 0
    ? [...strength, ...leave].toSorted((a, b) => a.start - b.start)
    : [];
}

/** Whoever is in danger from themselves is neither hostile nor threatening, whatever words they find for it. */
export function spared(heard: Heard): Heard {
  const { assessment } = heard;
  if (dangerToSelfIn(heard).length === 0 || assessment.unjudged) return heard;
  return {
    ...heard,
    assessment: {
      ...assessment,
      ...atMost('frustrated', assessment),
      findings: [],
      heated: [],
      situation: 'fault',
    },
  };
}

/** What the client wrote since our last message, or right before it where that is the last of all. Oldest first. */
export function clientsTurn({ thread }: Pick<Matter, 'thread'>): readonly Heard[] {
  const last = thread.findLastIndex(({ message }) => message.from === 'client');
  const before = thread.slice(0, last + 1).findLastIndex(({ message }) => message.from === 'us');
  return thread.slice(before + 1, last + 1);
}

/** The newest message of the client's turn whose writer may be about to end their life. */
export function inDangerFromThemselves(matter: Pick<Matter, 'thread'>): Heard | undefined {
  return clientsTurn(matter).findLast((heard) => dangerToSelfIn(heard).length > 0);
}
