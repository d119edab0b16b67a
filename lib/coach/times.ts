import type { SaidSentence } from '@/lib/engine/said';
import past from '@/lib/english/cues/past';
import specificTime from '@/lib/english/cues/specific-time';
import takesOn from '@/lib/english/cues/takes-on';
import type { Span } from '@/lib/model';
import { clausesOf } from './clauses';
import type { Said } from './matter';

/** Numbers beside one of these are money or shares, whatever hour they look like. */
const signs = new Set('$£€¥%#');

/** The words of a sentence that name a time one can plan with (`tomorrow at 12`, `within two hours`), in order. */
export function timesIn({ cues }: SaidSentence, { text }: Pick<Said, 'text'>): readonly Span[] {
  const spans = cues.get(specificTime) ?? [];
  return spans.filter(({ start, end }) => !signs.has(text[start - 1] ?? '') && !signs.has(text[end] ?? ''));
}

/** The same, of what is to come: not of what is told of the past. */
export function timesAhead(sentence: SaidSentence, said: Pick<Said, 'text'>): readonly Span[] {
  const times = timesIn(sentence, said);
  if (times.length === 0 || sentence.cues.has(takesOn)) return times;
  const told = sentence.cues.get(past) ?? [];
  const clauses = clausesOf(sentence, said);
  // `It went back at 9 and is with you by noon`: each clause has its own time.
  return times.filter((time) => {
    const clause = clauses.find(({ start, end }) => start <= time.start && time.start < end) ?? sentence;
    return !told.some(({ start }) => clause.start <= start && start < clause.end);
  });
}
