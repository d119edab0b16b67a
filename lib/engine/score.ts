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
  'conditional-apology': { facet: 'care', weight: 1 },
  'over-promising': { facet: 'clarity', weight: 0.8 },
  'vague-time': { facet: 'clarity', weight: 0.6 },
  hedging: { facet: 'clarity', weight: 0.6 },
};

/** What words that are noticed in messages that arrive cost when they stand in a draft: all of them are heat. */
const incomingWeight = { facet: 'heat', weight: 1.4 } as const;

function isDraftCategory(category: string): category is DraftCategory {
  return category in categoryWeights;
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

/** 100 minus the points of the findings, never below 0. Each finding is one line of the sum. */
export function score(findings: readonly Finding[]): Pick<DraftAssessment, 'score' | 'sum'> {
  const sum = findings.map(deductionOf);
  const points = sum.reduce((total, deduction) => total + deduction.points, 0);
  return { score: Math.max(0, 100 - points), sum };
}

/** An assessment without some of its findings, scored anew; for findings that the person dismissed. */
export function withoutFindings(
  assessment: DraftAssessment,
  isLeftOut: (finding: Finding) => boolean,
): DraftAssessment {
  const findings = assessment.findings.filter((finding) => !isLeftOut(finding));
  if (assessment.unjudged || findings.length === assessment.findings.length) return assessment;
  return { ...assessment, ...score(findings), findings };
}
