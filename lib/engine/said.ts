import type { Span } from '@/lib/model';
import type { Sentence, Token } from './parse';
import type { ReadText } from './reading';
import type { Cue } from './rule';
import { spanOf } from './rule-set';

/** A sentence of the writer's own words, and what it says. */
export interface SaidSentence extends Span, Pick<Sentence, 'ending'> {
  /** Words of others (quoted speech) are a token without a word. */
  readonly tokens: readonly Token[];
  /** Where it gives each cue that it gives. */
  readonly cues: ReadonlyMap<Cue, readonly Span[]>;
}

/** The sentences of a text in their order. */
export function saidIn({ parsed, readings }: ReadText): SaidSentence[] {
  return parsed.sentences.map((sentence, at) => {
    const { start, end, ending, tokens } = sentence;
    const cues = new Map<Cue, Span[]>();
    for (const { cue, ...range } of readings[at]!.noticed.cues) {
      const span = spanOf(range, sentence);
      cues.set(cue, [...(cues.get(cue) ?? []), span]);
    }
    return { start, end, ending, tokens, cues };
  });
}
