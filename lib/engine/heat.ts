import type { Category, Finding, Level, Severity } from '@/lib/model';

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
  shouting: { level: 'hostile', weight: 0.5 },
  ultimatum: { level: 'frustrated', weight: 0.8 },
  dismissive: { level: 'frustrated', weight: 0.7 },
  blaming: { level: 'frustrated', weight: 0.7 },
  'passive-aggressive': { level: 'frustrated', weight: 0.6 },
  displeasure: { level: 'frustrated', weight: 0.6 },
  'manager-demand': { level: 'frustrated', weight: 0.6 },
  'repeated-contact': { level: 'frustrated', weight: 0.4 },
  defensive: { level: 'frustrated', weight: 0.3 },
  curt: { level: 'calm', weight: 0.3 },
  'conditional-apology': { level: 'calm', weight: 0.1 },
  'over-promising': { level: 'calm', weight: 0 },
  'vague-time': { level: 'calm', weight: 0 },
  hedging: { level: 'calm', weight: 0 },
};

const severityWeights: Record<Severity, number> = { info: 0.3, warning: 1, error: 1.6 };

/** A sentence as heat sees it beside the findings. */
export interface Feeling {
  /** How pleasant its words are, below 0 unpleasant. */
  readonly valence: number;
  /** Whether it speaks to the reader. */
  readonly isToReader: boolean;
}

/** Different kinds of frustration that weigh this much together are hostile. */
const hostileTogether = { kinds: 3, weight: 2.4 };

/** Unpleasant words to the reader, summed over sentences, that make a message frustrated though no rule saw why. */
const strongDispleasure = -6;

/** How heated a message is: its level from findings and thresholds, its heat within the band of that level. */
export function heat(
  findings: readonly Finding[],
  feelings: readonly Feeling[],
): { heat: number; level: Level } {
  const displeasure = displeasureOf(feelings);
  const level = levelOf(findings, displeasure);
  const { from, to } = bands[level];
  const weight = findings.reduce((sum, finding) => sum + weightOf(finding), 0) - displeasure / 10;
  return { heat: from + (to - from) * squash(weight), level };
}

function weightOf({ category, severity }: Finding): number {
  return categoryHeat[category].weight * severityWeights[severity];
}

/** Bad news is calm: only unpleasant words in sentences to the reader count, and pleasant ones do not make up. */
function displeasureOf(feelings: readonly Feeling[]): number {
  return feelings.reduce(
    (sum, { valence, isToReader }) => (isToReader ? sum + Math.min(0, valence) : sum),
    0,
  );
}

const order: readonly Level[] = ['calm', 'frustrated', 'hostile', 'abusive', 'threatening'];

function levelOf(findings: readonly Finding[], displeasure: number): Level {
  const strong = findings.filter(({ severity }) => severity !== 'info');
  const rank = Math.max(0, ...strong.map(({ category }) => order.indexOf(categoryHeat[category].level)));
  if (rank > 1) return order[rank]!;
  const frustrations = strong.filter(({ category }) => categoryHeat[category].level === 'frustrated');
  const kinds = new Set(frustrations.map(({ category }) => category)).size;
  const weight = frustrations.reduce((sum, finding) => sum + weightOf(finding), 0);
  if (kinds >= hostileTogether.kinds && weight >= hostileTogether.weight) return 'hostile';
  return rank === 1 || displeasure <= strongDispleasure ? 'frustrated' : 'calm';
}

/** 0 at 0, nearing 1 and never there: two messages of different weight never tie. */
function squash(weight: number): number {
  return weight / (weight + 1.5);
}
