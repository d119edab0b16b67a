import {
  type Category,
  type Finding,
  type IncomingAssessment,
  type Level,
  levels,
  type Severity,
} from '@/lib/model';

/** The heat of each level lies in `[from, to)` of its band. */
export const bands: Record<Level, { readonly from: number; readonly to: number }> = {
  calm: { from: 0, to: 0.2 },
  frustrated: { from: 0.2, to: 0.45 },
  hostile: { from: 0.45, to: 0.7 },
  abusive: { from: 0.7, to: 0.88 },
  threatening: { from: 0.88, to: 1 },
};

/** The level that one finding of a category alone brings a message to, and how much it adds within the band. */
const categoryHeat: Record<Category, { readonly level: Level; readonly weight: number }> = {
  threat: { level: 'threatening', weight: 1 },
  insult: { level: 'abusive', weight: 1 },
  contempt: { level: 'hostile', weight: 1 },
  hostile: { level: 'hostile', weight: 1 },
  sarcastic: { level: 'hostile', weight: 0.7 },
  condescending: { level: 'hostile', weight: 0.6 },
  ultimatum: { level: 'frustrated', weight: 0.8 },
  dismissive: { level: 'frustrated', weight: 0.7 },
  blaming: { level: 'frustrated', weight: 0.7 },
  'passive-aggressive': { level: 'frustrated', weight: 0.6 },
  displeasure: { level: 'frustrated', weight: 0.6 },
  'manager-demand': { level: 'frustrated', weight: 0.6 },
  'repeated-contact': { level: 'frustrated', weight: 0.4 },
  defensive: { level: 'frustrated', weight: 0.3 },
  shouting: { level: 'calm', weight: 0.5 },
  curt: { level: 'calm', weight: 0.3 },
  'conditional-apology': { level: 'calm', weight: 0.1 },
  'over-promising': { level: 'calm', weight: 0 },
  'vague-time': { level: 'calm', weight: 0 },
  hedging: { level: 'calm', weight: 0 },
  'house-style': { level: 'calm', weight: 0 },
};

const severityWeights: Record<Severity, number> = { info: 0.3, warning: 1, error: 1.6 };

/** Different kinds of frustration together are hostile. */
const hostileKinds = 3;

/** From these log odds on, words are heated without a rule that saw why; among ordinary mail one in a hundred is. */
const heatedWords = 1.3;
/** With a finding, with one of shouting, with one of their having waited alone, or by themselves, words as heated as these are hostile. */
const hostileWithFinding = 0.9;
const hostileWithShouting = 0.4;
const hostileWithWaiting = 2.2;
const hostileWords = 3;
/** As heated as this they are, where they are said to the reader. */
const hostileWordsToReader = 1.8;

/**
 * How heated a message is: its level by findings, and by its words where these leave no doubt; its heat by both, within
 * the level's band.
 *
 * @param logOdds what the heat model says of its words
 * @param isToReader whether it says `you` at all
 */
export function heat(
  findings: readonly Finding[],
  logOdds: number,
  isToReader: boolean,
): Pick<IncomingAssessment, 'heat' | 'level'> {
  const level = levelOf(findings, logOdds, isToReader);
  const { from, to } = bands[level];
  const weight = findings.reduce((sum, finding) => sum + weightOf(finding), 0);
  return { heat: from + (to - from) * squash(logOdds + weight - levels.indexOf(level)), level };
}

type Heat = Pick<IncomingAssessment, 'heat' | 'level'>;

/** No hotter than a level: what was is squeezed into its band, in its order. */
export function atMost(most: Level, was: Heat): Heat {
  return levels.indexOf(was.level) <= levels.indexOf(most) ? was : within(most, was);
}

/** No cooler than a level: what was is squeezed into its band, in its order. */
export function atLeast(least: Level, was: Heat): Heat {
  return levels.indexOf(was.level) >= levels.indexOf(least) ? was : within(least, was);
}

function within(level: Level, { heat }: Heat): Heat {
  const { from, to } = bands[level];
  return { heat: from + (to - from) * heat, level };
}

function weightOf({ category, severity }: Finding): number {
  return categoryHeat[category].weight * severityWeights[severity];
}

function levelOf(findings: readonly Finding[], logOdds: number, isToReader: boolean): Level {
  const flags = findings.filter(({ severity }) => severity !== 'info');
  const rank = Math.max(0, ...flags.map(({ category }) => levels.indexOf(categoryHeat[category].level)));
  const level = levels[rank]!;
  if (level !== 'calm' && level !== 'frustrated') return level;
  const kinds = new Set(flags.map(({ category }) => category));
  if (logOdds >= hostileFrom(kinds, isToReader)) return 'hostile';
  if (level === 'calm') return logOdds >= heatedWords ? 'frustrated' : 'calm';
  return isSharpened(kinds) ? 'hostile' : 'frustrated';
}

/** From which log odds on a message with findings of these kinds is hostile. */
function hostileFrom(kinds: ReadonlySet<Category>, isToReader: boolean): number {
  if (kinds.has('shouting')) return hostileWithShouting;
  if ([...kinds].some((kind) => isPointed(kind, isToReader))) return hostileWithFinding;
  if (kinds.has('displeasure')) return Number.POSITIVE_INFINITY;
  if (kinds.has('repeated-contact')) return hostileWithWaiting;
  return isToReader ? hostileWordsToReader : hostileWords;
}

/** Whether what is found is held against somebody; displeasure is where it is told the reader. */
function isPointed(kind: Category, isToReader: boolean): boolean {
  if (kind === 'displeasure') return isToReader;
  return kind !== 'repeated-contact' && categoryHeat[kind].level === 'frustrated';
}

/** Shouted, or of many kinds, frustration is hostile. */
function isSharpened(kinds: ReadonlySet<Category>): boolean {
  return kinds.has('shouting') || [...kinds].filter((kind) => kind !== 'house-style').length >= hostileKinds;
}

/** Between 0 and 1 and never there, so that two messages of different weight do not tie. */
function squash(weight: number): number {
  return (1 + weight / (1 + Math.abs(weight))) / 2;
}
