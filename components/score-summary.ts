import { keelOf } from '@/lib/keel';
import {
  type Deduction,
  type DraftAssessment,
  type Facet,
  facets,
  type Practice,
  practices,
} from '@/lib/model';
import { categoryWords, excerpt, practiceWords, replyWords, toneWords } from '@/lib/words';

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

const facetScale: Record<Facet, readonly [none: string, some: string, much: string]> = {
  heat: ['low', 'some', 'high'],
  care: ['good', 'fair', 'low'],
  clarity: ['good', 'fair', 'low'],
};

/** The three sides of a score. */
export function facetSummaries(sum: readonly Deduction[]): FacetSummary[] {
  return facets.map((facet) => {
    const points = pointsOf(sum, facet);
    const lost = Math.min(1, points / fullBar);
    const [none, some, much] = facetScale[facet];
    return {
      facet,
      fill: facet === 'heat' ? lost : 1 - lost,
      word: points <= ordinary[facet] ? none : lost < 0.4 ? some : much,
    };
  });
}

const headlines: Record<Facet, readonly [some: string, much: string]> = {
  heat: ['A little choppy', 'Running hot'],
  care: ['Could be warmer', 'Reads as cold'],
  clarity: ['Could be clearer', 'Hard to pin down'],
};

/** The score in a few words, about the facet that cost the most beyond the ordinary. @param score 0–100 */
export function headlineOf(score: number, sum: readonly Deduction[]): string {
  const { level } = keelOf(score);
  if (level === 'calm') return 'On an even keel';
  const excess = (facet: Facet) => pointsOf(sum, facet) - ordinary[facet];
  const [worst] = [...facets].sort((a, b) => excess(b) - excess(a));
  const [some, much] = headlines[worst ?? 'heat'];
  return level === 'frustrated' ? some : much;
}

/** The lines that make the score, in the order of `sum`. @param text what was judged */
export function sumLines({ sum, findings }: DraftAssessment, text: string): SumLine[] {
  return sum.map((deduction) => {
    const { span, rule, points } = deduction;
    const tone = toneWords(deduction);
    if (tone) return { words: tone.about, reason: tone.degree, points };
    if (span === undefined) return { words: missingWords(rule), reason: 'not yet', points };
    const finding = findings.find((f) => f.rule === rule && f.start === span.start);
    const reason = finding ? categoryWords[finding.category] : ruleWords(rule);
    return { words: `“${excerpt(text, span)}”`, reason, points };
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
  if (rule === 'answer-all') return 'Answers every question'; // its items each name theirs
  return isPractice(rule) ? (replyWords[rule] ?? practiceWords[rule]) : ruleWords(rule);
}

function isPractice(id: string): id is Practice {
  return (practices as readonly string[]).includes(id);
}
