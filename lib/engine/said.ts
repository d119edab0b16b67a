import type { Span } from '@/lib/model';
import type { CueNotice } from './cue-set';
import type { Sentence, Token } from './parse';
import type { Cue } from './rule';
import { spanOf } from './seeking';

/** A sentence of the writer's own words, and what it says. */
export interface SaidSentence extends Span, Pick<Sentence, 'ending'> {
  /** Words of others (quoted speech) are a token without a word. */
  readonly tokens: readonly Token[];
  /** Where it gives each cue that it gives. */
  readonly cues: ReadonlyMap<Cue, readonly Span[]>;
}

/** A sentence with the cues that it gives. */
export function said(sentence: Sentence, notices: readonly CueNotice[]): SaidSentence {
  const { start, end, ending, tokens } = sentence;
  const cues = new Map<Cue, Span[]>();
  for (const { cue, ...range } of notices) {
    const span = spanOf(range, sentence);
    cues.set(cue, [...(cues.get(cue) ?? []), span]);
  }
  return { start, end, ending, tokens, cues };
}
