import type { Span } from '@/lib/model';
import type { Said } from './matter';

/** In UTF-16 code units: longer quotations are cut at a word. */
const longestQuotation = 140;

/** The sentence that holds a span, in quotation marks and on one line, for a reason or a note. */
export function quotedSentence({ text, sentences }: Said, { start, end }: Span): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
  return quotedLine(text.slice(sentence.start, sentence.end));
}

/** Words in quotation marks and on one line. */
export function quotedLine(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longestQuotation) return `“${line}”`;
  const cut = line.slice(0, longestQuotation);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuotation / 2))} …”`;
}
