import { createEngine } from '@/lib/engine/assess';
import type { Language } from '@/lib/engine/language';
import { onceFor } from '@/lib/engine/once';
import type { DraftAssessment, DraftCategory, Finding, Severity } from '@/lib/model';
import { crowdedIn } from './crowded';
import { createFinder, type Finder } from './finder';
import { type Kept, keptOf } from './kept';
import { type Layers, mergedPack, packOrigins, type WrittenOrigin } from './layers';
import type { Flaw, PlacedProblem } from './locate';
import { misshapenIn } from './misshapen';
import { problemsOf } from './open';
import { isObject } from './plain';
import { flawsAsWritten, flawsAtWork } from './prove';
import { samples } from './samples/samples';
import { readSource } from './source';
import { withPack } from './with-pack';

/** A built-in rule that judges drafts. */
export interface BuiltInRule {
  readonly id: string;
  readonly category: DraftCategory;
  readonly severity: Severity;
  readonly message: string;
}

/** A pack to be tried while it is being written. */
export interface TrialRequest {
  readonly origin: WrittenOrigin;
  readonly text: string;
  /** A draft of the person’s own to try it on; may be empty. */
  readonly own: string;
}

/** A finding in a sample mail that a pack would bring or take away. */
export interface Change {
  readonly kind: 'new' | 'gone';
  /** The name of the sample; null for the draft of the person’s own. */
  readonly sample: string | null;
  /** The words that it flags. */
  readonly words: string;
  readonly rule: string;
}

/** What a pack would do. What is not yet fit to be used is left out of it. */
export interface Trial {
  /** What stands against using it, in the order of its lines; empty where it may be used. */
  readonly problems: readonly PlacedProblem[];
  /** What would be found in the draft of the person’s own; null where it is empty or the text is no pack at all. */
  readonly own: DraftAssessment | null;
  /** How many sample mails it was tried on. */
  readonly samples: number;
  /** What is otherwise than with the version in force. */
  readonly changes: readonly Change[];
}

/** What a pack is tried in. */
interface World {
  readonly language: Language;
  /** The packs in force. While these are the same object, what they do is worked out once. */
  readonly layers: Layers;
}

/**
 * Tries a pack as it would work beside the other packs in force, in place of the one of its origin. Entries that are not yet
 * fit to be used are told and left out, so that the others can be seen at work. Time and memory are bounded as in `openPack`.
 */
export function tryPack({ origin, text, own }: TrialRequest, { language, layers }: World): Trial {
  const read = readSource(text);
  if (!read.ok) return { problems: read.problems, own: null, samples: 0, changes: [] };
  const { value, locate } = read.source;
  if (!isObject(value)) {
    return { problems: problemsOf(misshapenIn(value), locate), own: null, samples: 0, changes: [] };
  }
  const { kept, flaws } = sift(value, language);
  const finder = createFinder(mergedPack({ ...layers, [origin]: kept.pack }), language);
  const isAlone = packOrigins.every((each) => each === origin || layers[each] === null);
  const proof = isAlone ? finder.engine : createEngine(withPack(language, kept.pack));
  const problems = [...flaws, ...flawsAtWork(kept.pack, proof).map(kept.inWhole)];
  const assessed = own.trim() === '' ? null : finder.engine.assessDraft(own);
  const before = inForce({ language, layers });
  return {
    problems: problemsOf(problems, locate),
    own: assessed,
    samples: samples.length,
    changes: [
      ...samples.flatMap((sample) => changesIn(sample, before.inSample(sample), finder.inSample(sample))),
      ...(assessed
        ? changesIn({ name: null, text: own }, before.engine.assessDraft(own).findings, assessed.findings)
        : []),
    ],
  };
}

/** What of a pack can be tried, and what stands against the rest. */
function sift(value: unknown, language: Language): { readonly kept: Kept; readonly flaws: readonly Flaw[] } {
  const misshapen = misshapenIn(value);
  const shaped = keptOf(value, misshapen);
  const flaws = [...misshapen, ...flawsAsWritten(shaped.pack, language).map(shaped.inWhole)];
  const kept = keptOf(value, flaws);
  const crowded = crowdedIn(kept.pack, language).map(kept.inWhole);
  if (crowded.length === 0) return { kept, flaws };
  // Which of the many to leave out nobody knows.
  return { kept: keptOf(value, [...flaws, { path: ['rules'], words: '' }]), flaws: [...flaws, ...crowded] };
}

let last: { readonly language: Language; readonly layers: Layers; readonly finder: Finder } | undefined;

/** What is found by the packs in force: worked out at the first trial beside the same packs. */
function inForce({ language, layers }: World): Finder {
  if (last?.language !== language || last.layers !== layers) {
    const { engine, inSample } = createFinder(mergedPack(layers), language);
    last = { language, layers, finder: { engine, inSample: onceFor(inSample) } };
  }
  return last.finder;
}

function changesIn(
  mail: { readonly name: string | null; readonly text: string },
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Change[] {
  const changes = [
    ...without(before, after).map((finding) => ({ kind: 'gone' as const, finding })),
    ...without(after, before).map((finding) => ({ kind: 'new' as const, finding })),
  ].sort((a, b) => a.finding.start - b.finding.start);
  return changes.map(({ kind, finding: { rule, start, end } }) => ({
    kind,
    sample: mail.name,
    words: mail.text.slice(start, end),
    rule,
  }));
}

/** The findings of a text that are not among others of it. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ rule, start, end }: Finding) => `${rule} ${start} ${end}`;
  const known = new Set(others.map(keyOf));
  return findings.filter((finding) => !known.has(keyOf(finding)));
}
