import { quotations } from '@/lib/engine/quotation';
import { segment } from '@/lib/engine/segment';
import { blankWords } from '@/lib/english/blanks';
import { mailCues } from '@/lib/english/mail-cues';
import type { Span } from '@/lib/model';

/**
 * One or a few words in brackets, on one line. Not `list[index]`, nor what Markdown makes of brackets: `[words](address)`,
 * `[words][mark]`, `[mark]: address`.
 */
const bracketed = /(?<![\p{L}\p{N}\])])\[([a-z][a-z ,.'’/-]{0,79})\](?![([]|:\s*<?https?:)/giu;

/** A signature is no quotation: a name left open below the regards is open all the same. */
const historyCues = { ...mailCues, signOffs: [] };

/**
 * The `[brackets]` of a draft that wait for what only its writer knows, in order. Those that are quoted, and brackets that
 * mean something else, are left alone. One pass over the text, and none but a search where it holds no such brackets.
 */
export function blanksIn(text: string): Span[] {
  const blanks = [...text.matchAll(bracketed)]
    .filter(([, inside]) => isBlank(inside!))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  if (blanks.length === 0) return [];
  const apart = segment(text, historyCues);
  const quoted = quotations(text, { start: 0, end: text.length });
  const isHeldBy = (blank: Span) => (span: Span) => span.start <= blank.start && blank.end <= span.end;
  return blanks.filter((blank) => ![...apart, ...quoted].some(isHeldBy(blank)));
}

const { opening, asking, naming, said } = blankWords;
const isOf = (some: readonly string[]) => (word: string) => some.includes(word);

function isBlank(inside: string): boolean {
  const words = inside
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.some(isOf(said))) return false;
  return isOf(opening)(words[0]!) || words.some(isOf([...asking, ...naming]));
}
