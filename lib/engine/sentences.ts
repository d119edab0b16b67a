import type { Span } from '@/lib/model';

/** Where a sentence lies, without the blanks and the bullet before it. */
interface SentenceSpan extends Span {
  readonly ending: '?' | '!' | '.';
}

/** Lines shorter than this were not broken by a mail program: their break is the writer's. */
const shortestWrapped = 50;
/** Mail programs wrap at 72 to 80; a longer line is a paragraph. */
const longestWrapped = 82;

const newline = 10;

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

const closers = '"\')]}\u201d\u2019\u00bb*_';
const bullet = /^(?:[-*\u2022\u2013\u00b7+]|\(?\d{1,3}[.)]|[a-zA-Z][.)])\s/;

/**
 * Cuts one block of own text into sentences: at `.`, `!`, `?`, at paragraphs, and at line breaks which are not mere
 * wrapping. Quotations in `quotes` are stepped over. Linear in the length of the block.
 */
export function cutSentences(
  text: string,
  block: Span,
  quotes: readonly Span[],
  abbreviations: ReadonlySet<string>,
): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = block.start;
  for (const end of [...sentenceEnds(text, block, quotes, abbreviations), block.end]) {
    const span = trim(text, start, end);
    if (span.end > span.start) sentences.push({ ...span, ending: endingOf(text, span) });
    start = end;
  }
  return sentences;
}

function sentenceEnds(
  text: string,
  block: Span,
  quotes: readonly Span[],
  abbreviations: ReadonlySet<string>,
): number[] {
  const ends: number[] = [];
  const pass = (end: number, isEnd: boolean) => {
    if (isEnd) ends.push(end);
    return end;
  };
  const passTerminators = (at: number) => {
    const end = endOfTerminators(text, at, block.end);
    return pass(end, endsSentence(text, { start: at, end }, block, abbreviations));
  };
  const passQuote = ({ end }: Span) =>
    pass(end, isTerminator(text.charCodeAt(end - 2)) && startsSentence(text, end, block.end));

  let nextQuote = 0;
  let quoteStart = quotes[0]?.start;
  for (let at = block.start; at < block.end; ) {
    const code = text.charCodeAt(at);
    if (at === quoteStart) {
      at = passQuote(quotes[nextQuote++]!);
      quoteStart = quotes[nextQuote]?.start;
    } else if (code === newline) at = pass(at + 1, !isWrapped(text, at, block));
    else at = isTerminator(code) ? passTerminators(at) : at + 1;
  }
  return ends;
}

function endOfTerminators(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isTerminator(text.charCodeAt(end))) end++;
  while (end < limit && closers.includes(text[end]!)) end++;
  return end;
}

/** Whether the marks at `marks` (closing brackets and the like included) end a sentence. */
function endsSentence(text: string, marks: Span, block: Span, abbreviations: ReadonlySet<string>): boolean {
  const { start, end } = marks;
  if (end >= block.end) return true;
  const next = text[end]!;
  const isSpaced = /\s/.test(next);
  if (text[start] === '\u2026' || text.startsWith('..', start)) {
    return isSpaced && startsSentence(text, end, block.end);
  }
  if (isSpaced && closers.includes(text[end - 1]!) && !startsSentence(text, end, block.end)) return false;
  if (text[start] !== '.') return isSpaced || /\p{Lu}/u.test(next);
  if (!isSpaced) return /\p{Lu}/u.test(next) && /\p{Ll}/u.test(text[start - 1] ?? '');
  return !isAbbreviation(text, start, block.start, abbreviations);
}

/** Whether what follows `at` begins as a sentence does: not in lower case. */
function startsSentence(text: string, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && /\s/.test(text[next]!) && next < at + 4) next++;
  return next < limit && next > at && !/\p{Ll}/u.test(text[next]!);
}

const longestAbbreviation = 8;

/** Whether the stop at `at` belongs to a short form (`Dr.`, `e.g.`), an initial (`J.`), or the number of a line. */
function isAbbreviation(
  text: string,
  at: number,
  limit: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let start = at;
  while (start > limit && at - start <= longestAbbreviation && /[\p{L}\d.]/u.test(text[start - 1]!)) start--;
  const word = text.slice(start, at);
  if (/^\d{1,3}$/.test(word)) return start === limit || text[start - 1] === '\n';
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  return abbreviations.has(word.toLowerCase());
}

/** Whether the line break at `at` only wraps a sentence that goes on. */
function isWrapped(text: string, at: number, block: Span): boolean {
  const start = Math.max(block.start, text.lastIndexOf('\n', at - 1) + 1);
  const line = text.slice(Math.max(start, at - longestWrapped - 1), at).trim();
  const next = text.slice(at + 1, Math.min(block.end, at + 12));
  if (line === '' || /^\s*(?:\n|$)/.test(next) || bullet.test(next.trimStart())) return false;
  if (/[:;]$/.test(line) || at - start > longestWrapped) return false;
  return at - start >= shortestWrapped || (!line.endsWith(',') && /^\s*\p{Ll}/u.test(next));
}

/** Without blanks at both ends and without a bullet. */
function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const mark = bullet.exec(text.slice(start, Math.min(end, start + 6)));
  if (mark) start += mark[0].length;
  while (start < end && /\s/.test(text[start]!)) start++;
  return { start, end };
}

function endingOf(text: string, { start, end }: Span): '?' | '!' | '.' {
  let ending: '?' | '!' | '.' = '.';
  for (let at = end - 1; at >= start; at--) {
    const char = text[at]!;
    if (char === '?') return '?';
    if (char === '!') ending = '!';
    else if (!isTerminator(text.charCodeAt(at)) && !closers.includes(char)) break;
  }
  return ending;
}
