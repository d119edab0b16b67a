import type { Span } from '@/lib/model';
import type { Said } from './matter';

/** In UTF-16 code units: longer quotations are cut at a word. */
const longestQuotation = 140;

/** A reason: what was seen, and the quotation that shows it. It ends as a sentence does. */
export function seenIn(what: string, quotation: string): string {
  return `${what}: ${quotation}${/[?…]”$/.test(quotation) ? '' : '.'}`;
}

/** The sentence that holds a span, as {@link quotedLine} quotes it. */
export function quotedSentence({ text, sentences }: Said, { start, end }: Span): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
  return quotedLine(text.slice(sentence.start, sentence.end));
}

/**
 * Words in quotation marks and on one line, to stand within a sentence of ours: without the stop at their end, which
 * only a question keeps. Long ones are cut.
 */
export function quotedLine(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length > longestQuotation) {
    const cut = line.slice(0, longestQuotation);
    return `“${withoutStop(cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuotation / 2)))} …”`;
  }
  return `“${/\?[?!]*$/.test(line) ? line : withoutStop(line)}”`;
}

function withoutStop(words: string): string {
  return words.replace(/[\s.,;:!…–—-]+$/, '');
}
