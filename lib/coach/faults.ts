import { onceFor } from '@/lib/engine/once';
import type { Cue } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import aboutYou from '@/lib/english/cues/about-you';
import announces from '@/lib/english/cues/announces';
import asksFor from '@/lib/english/cues/asks-for';
import asksInVain from '@/lib/english/cues/asks-in-vain';
import complains from '@/lib/english/cues/complains';
import letDown from '@/lib/english/cues/feels-let-down';
import givesThanks from '@/lib/english/cues/gives-thanks';
import hardship from '@/lib/english/cues/hardship';
import notAsMeant from '@/lib/english/cues/not-as-meant';
import othersFault from '@/lib/english/cues/others-fault';
import ownFault from '@/lib/english/cues/own-fault';
import praises from '@/lib/english/cues/praises';
import settled from '@/lib/english/cues/settled';
import unbothered from '@/lib/english/cues/unbothered';
import wentWrong from '@/lib/english/cues/went-wrong';
import youDid from '@/lib/english/cues/you-did';
import type { Span } from '@/lib/model';
import { attacksIn, besides } from './attacks';
import { threatOfHarmIn } from './danger';
import { feltIn, isUpset } from './feelings';
import { type Heard, says } from './matter';
import { overlap } from './spans';

/**
 * The sentences of a message that report what went wrong, the plainest first: those that say so, then what our side
 * did, where the message is an upset one or a bare report, then what it did to them. Whose fault it was,
 * {@link isOurFault} tells. Insults, scorn and threats report nothing.
 */
export const faultsIn = onceFor((heard: Heard): readonly Span[] => {
  const threats = threatOfHarmIn(heard);
  const told = heard.sentences.filter(
    (sentence) =>
      !sentence.cues.has(ownFault) &&
      !isPlainQuestion(sentence) &&
      !threats.some((threat) => overlap(threat, sentence)),
  );
  const weighed = told.map((sentence) => ({ sentence, weight: weightOf(sentence, heard) }));
  return weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start)
    .map(({ sentence }) => reportIn(sentence, heard));
});

/** Whether something of ours went wrong; not what is plainly the client's own fault or a third party's, or is over. */
export const isOurFault = onceFor((heard: Heard): boolean => {
  const complaint = [complains, asksInVain, letDown].some((cue) => says(heard, cue));
  if (complaint && isUpset(heard) && !isOthersFault(heard)) return true;
  return !isExcused(heard) && faultsIn(heard).length > 0 && !isOnlyHarm(heard);
});

function isExcused(heard: Heard): boolean {
  return [ownFault, settled, praises].some((cue) => says(heard, cue)) || isOthersFault(heard);
}

/** Whether they lay it to a third party, and nothing beside it to us. */
function isOthersFault(heard: Heard): boolean {
  const ours = heard.sentences.some(
    ({ cues }) => !cues.has(othersFault) && cues.has(aboutYou) && (cues.has(wentWrong) || cues.has(youDid)),
  );
  return says(heard, othersFault) && !ours;
}

/** Whether a message tells what something did to them, and of nothing that went wrong. */
function isOnlyHarm(heard: Heard): boolean {
  return heard.sentences.every((sentence) => weightOf(sentence, heard) <= weights.harm);
}

const weights = { wrong: 6, done: 4, unmet: 2, harm: 1 } as const;

/** The words of a sentence that report something, without an insult or a feeling that stands beside them. */
function reportIn(sentence: SaidSentence, heard: Heard): Span {
  const felt = feltIn(heard).map(({ span }) => span);
  const beside = besides([...attacksIn(heard), ...felt], sentence, heard);
  const words = [wentWrong, youDid, notAsMeant, hardship].flatMap((cue) => sentence.cues.get(cue) ?? []);
  const isTold = beside && words.some((span) => overlap(span, beside));
  const { start, end } = isTold ? beside : sentence;
  return { start, end };
}

function weightOf({ cues, tokens }: SaidSentence, heard: Heard): number {
  const attacks = attacksIn(heard);
  const count = (cue: Cue) => {
    const spans = cues.get(cue) ?? [];
    return Math.min(spans.filter((span) => !attacks.some((attack) => overlap(attack, span))).length, 2);
  };
  const done = isReport(heard) ? weights.done * count(youDid) : 0;
  const tells = tokens.length >= fewestToTell && !ordering.has(tokens[0]!.word) && isBareReport(heard);
  const isUnmet = tells && (count(notAsMeant) > 1 || isUpset(heard));
  const unmet = isUnmet ? weights.unmet * count(notAsMeant) : 0;
  return weights.wrong * count(wentWrong) + done + unmet + weights.harm * count(hardship);
}

/** Fewer words than this, or such at the start, decide or answer something. */
const fewestToTell = 5;
const ordering = new Set('no not do never just but so yes please as'.split(' '));

/** Whether a message is upset, or does nothing but tell: it neither asks nor thanks. What we did is then held against us. */
const isReport = onceFor((heard: Heard): boolean => {
  return isUpset(heard) || (!heard.sentences.some(isPlainQuestion) && !says(heard, givesThanks));
});

/** Whether a message only tells how things are: it asks for nothing, announces nothing and sends nothing. */
const isBareReport = onceFor((heard: Heard): boolean => {
  const isMore = [asksFor, announces, ownFault, unbothered, settled, praises, givesThanks];
  return isBrief(heard) && isReport(heard) && !isMore.some((cue) => says(heard, cue));
});

/** Who only tells of a fault without a word for it tells it in a few sentences; what goes on for longer is about more. */
function isBrief({ sentences }: Heard): boolean {
  return sentences.length <= 6;
}

const asking = new Set(
  `is are was were do does did can could would will may shall should have has what when where which who whom whose if
  whether any`.split(/\s+/),
);
const asked = new Set('i we you u it they there he she this that someone somebody anyone'.split(' '));

/** A question that asks for something; one that begins with “why”, or as a statement does, tells something, too. */
function isPlainQuestion({ ending, tokens }: Pick<SaidSentence, 'ending' | 'tokens'>): boolean {
  const words = tokens.map(({ word }) => word).filter(Boolean);
  const turns = words.some((word, at) => asking.has(word) && asked.has(words[at + 1] ?? ''));
  return ending === '?' && (turns || asking.has(words[0] ?? ''));
}
