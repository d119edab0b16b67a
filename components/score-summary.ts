import { keelOf } from '@/lib/keel';
import {
  type Deduction,
  type DraftAssessment,
  type Facet,
  facets,
  type Practice,
  practices,
} from '@/lib/model';
import { t } from '@/lib/text';
import { categoryWords, excerpt, replyWords, toneWords } from '@/lib/words';

/** One side of the score, as a bar and a word. */
export interface FacetSummary {
  readonly facet: Facet;
  /** How full the bar is, 0–1: of heat what there is of it, of care and clarity what is left. */
  readonly fill: number;
  readonly word: string;
}

/** One line of *How it adds up*. */
export interface SumLine {
  /** The words that cost the points, what they are about, or what is missing. */
  readonly words: string;
  /** What is the matter with them. */
  readonly reason: string;
  /** Points taken off, above 0. */
  readonly points: number;
}

/** Points on one facet that fill its bar; a bar says how much, the sum says exactly. */
const fullBar = 50;
/** Points that an ordinary plain note loses without a finding. No words are lost on them. */
const ordinary: Record<Facet, number> = { heat: 5, care: 13, clarity: 0 };

/** The three sides of a score. */
export function facetSummaries(sum: readonly Deduction[]): FacetSummary[] {
  return facets.map((facet) => {
    const points = pointsOf(sum, facet);
    const lost = Math.min(1, points / fullBar);
    const amount = points <= ordinary[facet] ? 'none' : lost < 0.4 ? 'some' : 'much';
    return {
      facet,
      fill: facet === 'heat' ? lost : 1 - lost,
      word: t(`facet_${facet}_${amount}`),
    };
  });
}

/** The score in a few words, about the facet that cost the most beyond the ordinary. @param score 0–100 */
export function headlineOf(score: number, sum: readonly Deduction[]): string {
  const { level } = keelOf(score);
  if (level === 'calm') return t('scoreHeadline_calm');
  const excess = (facet: Facet) => pointsOf(sum, facet) - ordinary[facet];
  const [worst = 'heat'] = [...facets].sort((a, b) => excess(b) - excess(a));
  return t(`scoreHeadline_${worst}_${level === 'frustrated' ? 'some' : 'much'}`);
}

/** The lines that make the score, in the order of `sum`. @param text what was judged */
export function sumLines({ sum, findings }: DraftAssessment, text: string): SumLine[] {
  return sum.map((deduction) => {
    const { span, rule, points } = deduction;
    const tone = toneWords(deduction);
    if (tone) return { words: tone.about, reason: tone.degree, points };
    if (span === undefined) return { words: missingWords(rule), reason: t('sumNotYet'), points };
    const finding = findings.find((f) => f.rule === rule && f.start === span.start);
    const reason = finding ? categoryWords(finding.category) : ruleWords(rule);
    return { words: t('quoted', { words: excerpt(text, span) }), reason, points };
  });
}

/** A rule's id as a person reads it: `as-i-said` → `As I said`. */
export function ruleWords(rule: string): string {
  const words = rule.replaceAll('-', ' ').replace(/\bi\b/g, 'I');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function pointsOf(sum: readonly Deduction[], facet: Facet): number {
  return sum.filter((d) => d.facet === facet).reduce((points, d) => points + d.points, 0);
}

/** What a reply does not do yet, said of one that does. */
function missingWords(rule: string): string {
  if (rule === 'answer-all') return t('sumAnswersAll'); // its items each name theirs
  return isPractice(rule) ? replyWords(rule) : ruleWords(rule);
}

function isPractice(id: string): id is Practice {
  return (practices as readonly string[]).includes(id);
}
