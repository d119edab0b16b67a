import type { Span } from '@/lib/model';
import { bracketSpans, type Pair, readCorpus, withoutBrackets } from '@/scripts/corpus';

/** A text of which it is known where a rule is right. */
export interface JudgedText {
  readonly text: string;
  readonly side: 'draft' | 'incoming';
  /** Where a rule is right; the whole text where it is not known closer; empty where no rule should fire. */
  readonly faults: readonly Span[];
  /** From a set of ordinary mail, in which nothing is known to be wrong. */
  readonly isOrdinary: boolean;
}

/** Both parts of our own corpus. */
export function corpusTexts(): JudgedText[] {
  return [...readCorpus('tests/corpus', 'training'), ...readCorpus('tests/corpus', 'testing')].flatMap(
    textsOfPair,
  );
}

function textsOfPair(pair: Pair): JudgedText[] {
  if (pair.side === 'staff') {
    const side = 'draft';
    const hot = {
      text: withoutBrackets(pair.hot),
      side,
      faults: bracketSpans(pair.hot),
      isOrdinary: false,
    } as const;
    return [hot, { text: pair.calm, side, faults: [], isOrdinary: false }];
  }
  const side = 'incoming';
  const calmFaults = pair.calmLevel === 'calm' ? [] : [all(pair.calm)];
  return [
    { text: pair.hot, side, faults: [all(pair.hot)], isOrdinary: false },
    { text: pair.calm, side, faults: calmFaults, isOrdinary: false },
  ];
}

/** A row of a labelled set, as a draft, a message, or both; nothing where it is of no known shape. */
export function textOf(row: Record<string, unknown>, isOrdinary: boolean): JudgedText[] {
  const { text, label, labels, spans, level } = row;
  if (typeof text !== 'string') return [];
  if (Array.isArray(labels) && Array.isArray(spans)) {
    const faults = spans.map((words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    return [{ text, side: 'draft', faults, isOrdinary }];
  }
  if (typeof level === 'number') {
    return [{ text, side: 'incoming', faults: level > 0 ? [all(text)] : [], isOrdinary }];
  }
  if (typeof label !== 'number') return [];
  const faults = label >= 0.5 ? [all(text)] : [];
  return [
    { text, side: 'incoming', faults, isOrdinary },
    ...(isOrdinary ? [{ text, side: 'draft', faults, isOrdinary } as const] : []),
  ];
}

function all(text: string): Span {
  return { start: 0, end: text.length };
}
