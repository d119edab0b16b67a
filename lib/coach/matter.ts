import type { Engine } from '@/lib/engine/assess';
import { onceFor } from '@/lib/engine/once';
import type { Cue } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import type {
  Conversation,
  DraftAssessment,
  IncomingAssessment,
  Message,
  Span,
  Surroundings,
} from '@/lib/model';

/** A text and what it says, sentence by sentence: the writer's own words only. */
export interface Said {
  readonly text: string;
  readonly sentences: readonly SaidSentence[];
}

/** A message of the thread, read. */
export interface Heard extends Said {
  readonly message: Message;
  /** Its heat and findings, whoever wrote it. */
  readonly assessment: IncomingAssessment;
}

/** All that practices look at: a conversation, read, and what is known beside it. */
export interface Matter extends Omit<Surroundings, 'now'> {
  readonly conversation: Conversation;
  /** Oldest first. */
  readonly thread: readonly Heard[];
  /** The newest client message, which the draft answers; undefined where no client wrote. */
  readonly newest: Heard | undefined;
  /** The reply being written; without sentences where nothing has been written. */
  readonly draft: Said & { readonly assessment: DraftAssessment | null };
  /** Local time of the team, ISO 8601 without zone; undefined where nothing tells it. */
  readonly now: string | undefined;
}

export function hear(message: Message, engine: Engine, assessment: IncomingAssessment): Heard {
  return { message, text: message.text, sentences: engine.read(message.text), assessment };
}

/** Where a text gives each cue that it gives, in order: practices ask a hundred times. */
const cuesOf = onceFor((sentences: Said['sentences']): ReadonlyMap<Cue, readonly Span[]> => {
  const given = new Map<Cue, Span[]>();
  for (const { cues } of sentences) {
    for (const [cue, spans] of cues) {
      const known = given.get(cue);
      if (known) known.push(...spans);
      else given.set(cue, [...spans]);
    }
  }
  return given;
});

/** Whether a text gives a cue. */
export function says({ sentences }: Pick<Said, 'sentences'>, cue: Cue): boolean {
  return cuesOf(sentences).has(cue);
}

/** The sentences of a text that give any of some cues, in order. */
export function sentencesThatSay(
  { sentences }: Pick<Said, 'sentences'>,
  ...some: readonly Cue[]
): SaidSentence[] {
  return sentences.filter(({ cues }) => some.some((cue) => cues.has(cue)));
}

/** The words that give a cue, wherever a text gives it, in order. */
export function spansOf({ sentences }: Pick<Said, 'sentences'>, cue: Cue): readonly Span[] {
  return cuesOf(sentences).get(cue) ?? [];
}

/** Quotes a text exactly: the words of a span. Evidence in a report is such a quotation. */
export function quote({ text }: Pick<Said, 'text'>, { start, end }: Span): string {
  return text.slice(start, end);
}
