import type { Deduction, DraftAssessment, DraftCategory, Facet, Finding, Severity } from '@/lib/model';

/** Points off the 100 for a finding, before its category weighs in. */
const severityPoints: Record<Severity, number> = { info: 2, warning: 10, error: 30 };

/** Which side of a draft a category is about, and how much it weighs there. */
const categoryWeights: Record<DraftCategory, { readonly facet: Facet; readonly weight: number }> = {
  hostile: { facet: 'heat', weight: 1.4 },
  'passive-aggressive': { facet: 'heat', weight: 1 },
  condescending: { facet: 'heat', weight: 1.1 },
  defensive: { facet: 'heat', weight: 0.9 },
  blaming: { facet: 'heat', weight: 1.1 },
  dismissive: { facet: 'heat', weight: 1.1 },
  sarcastic: { facet: 'heat', weight: 1.2 },
  shouting: { facet: 'heat', weight: 0.9 },
  curt: { facet: 'care', weight: 0.8 },
  'conditional-apology': { facet: 'care', weight: 0.6 },
  'over-promising': { facet: 'clarity', weight: 0.5 },
  'vague-time': { facet: 'clarity', weight: 0.5 },
  hedging: { facet: 'clarity', weight: 0.5 },
  'house-style': { facet: 'clarity', weight: 0.5 },
};

/** What words that are noticed in messages that arrive cost when they stand in a draft: all of them are heat. */
const incomingWeight = { facet: 'heat', weight: 1.4 } as const;

function isDraftCategory(category: string): category is DraftCategory {
  return category in categoryWeights;
}

/** How the words of a draft read as a whole. */
export interface Tone {
  /** Of hostility, as the heat model has them. */
  readonly logOdds: number;
  /** As `courtesy` has it. */
  readonly courtesy: number;
}

/** The most that the wording as a whole, and the want of courtesy, may cost. A plain note loses some fourteen in all. */
const mostForWording = 10;
const mostForCourtesy = 16;

function toneDeductions({ logOdds, courtesy }: Tone): Deduction[] {
  const deductions: Deduction[] = [
    { facet: 'heat', points: tenths(mostForWording * sigmoid(0.7 * (logOdds - 1))), rule: 'wording' },
    { facet: 'care', points: tenths(mostForCourtesy * sigmoid(0.6 * (2 - courtesy))), rule: 'courtesy' },
  ];
  return deductions.filter(({ points }) => points > 0);
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

function deductionOf({ rule, category, severity, start, end }: Finding): Deduction {
  const { facet, weight } = isDraftCategory(category) ? categoryWeights[category] : incomingWeight;
  return {
    facet,
    points: Math.max(1, Math.round(severityPoints[severity] * weight)),
    rule,
    span: { start, end },
  };
}

/** 100 minus the points of the findings and of the tone as a whole, never below 0. Each is one line of the sum. */
export function score(findings: readonly Finding[], tone: Tone): Pick<DraftAssessment, 'score' | 'sum'> {
  const sum = [...findings.map(deductionOf), ...toneDeductions(tone)];
  return { score: total(sum), sum };
}

/** An assessment that lacks what it owes as well: one line of the sum for each practice that is missing. */
export function withMissing(assessment: DraftAssessment, missing: readonly Deduction[]): DraftAssessment {
  if (assessment.unjudged || missing.length === 0) return assessment;
  const sum = [...assessment.sum, ...missing];
  return { ...assessment, score: total(sum), sum };
}

/** The score that a sum adds up to. */
export function total(sum: readonly Deduction[]): number {
  const points = sum.reduce((points, deduction) => points + deduction.points, 0);
  return Math.max(0, tenths(100 - points));
}

/** An assessment by its findings alone; for a text too brief to have a tone of its own. */
export function withoutTone(assessment: DraftAssessment): DraftAssessment {
  if (assessment.unjudged) return assessment;
  const sum = assessment.sum.filter(({ span }) => span);
  return { ...assessment, score: total(sum), sum };
}

/** An assessment without some of its findings, scored anew; for findings that the person dismissed. */
export function withoutFindings(
  assessment: DraftAssessment,
  isLeftOut: (finding: Finding) => boolean,
): DraftAssessment {
  const findings = assessment.findings.filter((finding) => !isLeftOut(finding));
  if (assessment.unjudged || findings.length === assessment.findings.length) return assessment;
  const isKept = ({ rule, span }: Deduction) =>
    !span || findings.some((finding) => finding.rule === rule && finding.start === span.start);
  const sum = assessment.sum.filter(isKept);
  return { ...assessment, score: total(sum), sum, findings };
}
