import {
  type Category,
  type Finding,
  type IncomingAssessment,
  type Level,
  levels,
  type Severity,
} from '@/lib/model';

/** The heat of each level lies in `[from, to)` of its band. */
const bands: Record<Level, { readonly from: number; readonly to: number }> = {
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
};

const severityWeights: Record<Severity, number> = { info: 0.3, warning: 1, error: 1.6 };

/** What the words of a sentence feel like, beside the findings. Weak: grim words are often calm news. */
export interface Feeling {
  /** How pleasant its words are, below 0 unpleasant. */
  readonly valence: number;
  readonly words: number;
  readonly aim: Aim;
}

/** Whom a sentence speaks of: the reader, or else the writer, or else neither. */
export type Aim = 'reader' | 'writer' | 'other';

/** A writer in distress is not angry with the reader. */
const aimWeights: Record<Aim, number> = { reader: 1.5, other: 1, writer: 0.5 };

/** Different kinds of frustration together are hostile. */
const hostileKinds = 3;

/** A sentence to the reader as unpleasant as this is frustrated, although no rule saw why. */
const strongDispleasure = -6;

/** How heated a message is: its level by findings and thresholds, its heat by all signs, within the level's band. */
export function heat(
  findings: readonly Finding[],
  feelings: readonly Feeling[],
): Pick<IncomingAssessment, 'heat' | 'level'> {
  const level = levelOf(findings, feelings);
  const { from, to } = bands[level];
  const weight = findings.reduce((sum, finding) => sum + weightOf(finding), 0);
  return { heat: from + (to - from) * squash(weight + unpleasantness(feelings) / 4 - 1), level };
}

function weightOf({ category, severity }: Finding): number {
  return categoryHeat[category].weight * severityWeights[severity];
}

/** Half the whole text, half its worst sentence: one bad sentence in a long mail is not lost in it. */
function unpleasantness(feelings: readonly Feeling[]): number {
  const weigh = ({ valence, aim }: Feeling) => (valence < 0 ? -valence * aimWeights[aim] : -valence / 2);
  const words = feelings.reduce((sum, feeling) => sum + feeling.words, 0);
  const whole = feelings.reduce((sum, feeling) => sum + weigh(feeling), 0) / Math.sqrt(words + 4);
  const worst = feelings.reduce((most, feeling) => Math.max(most, weigh(feeling)), 0);
  return whole + worst / 4;
}

function levelOf(findings: readonly Finding[], feelings: readonly Feeling[]): Level {
  const flags = findings.filter(({ severity }) => severity !== 'info');
  const rank = Math.max(0, ...flags.map(({ category }) => levels.indexOf(categoryHeat[category].level)));
  const level = levels[rank]!;
  const isUnpleasant = feelings.some(({ valence, aim }) => aim === 'reader' && valence <= strongDispleasure);
  if (level === 'calm') return isUnpleasant ? 'frustrated' : 'calm';
  return level === 'frustrated' && isSharpened(flags) ? 'hostile' : level;
}

/** Shouted, or of many kinds, frustration is hostile. */
function isSharpened(flags: readonly Finding[]): boolean {
  const kinds = new Set(flags.map(({ category }) => category));
  return kinds.has('shouting') || kinds.size >= hostileKinds;
}

/** Between 0 and 1 and never there, so that two messages of different weight do not tie. */
function squash(weight: number): number {
  return (1 + weight / (1 + Math.abs(weight))) / 2;
}
