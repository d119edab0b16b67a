import type { Span } from '@/lib/model';

/** The habits of mail in one language. All words are lower case. */
export interface MailCues {
  /** Lines that end a message and begin its signature (`kind regards`). */
  readonly signOffs: readonly string[];
  /** How the line above a quotation begins and ends (`on …, Ann wrote:`). */
  readonly attributions: readonly { readonly opens: string; readonly closes: string }[];
  /** Lines, without their dashes, above a message that is passed on. */
  readonly forwards: readonly string[];
  /** Names of header lines: the one that opens such a block, and those that follow it. */
  readonly headers: { readonly first: readonly string[]; readonly next: readonly string[] };
  /** How a line that a program adds begins (`sent from my`). */
  readonly footers: readonly string[];
  /** A legal notice opens in one of these ways and says one of these words. */
  readonly disclaimers: { readonly opens: readonly string[]; readonly says: readonly string[] };
}

interface Line extends Span {
  /** Trimmed, lower case. */
  readonly words: string;
}

/** How many lines from line `at` on are not the writer's own; 0 when that line is. */
type Reader = (lines: readonly Line[], at: number, cues: MailCues) => number;

const readers: readonly Reader[] = [
  fence,
  quoted,
  attribution,
  forward,
  headerBlock,
  delimited,
  signature,
  footer,
  disclaimer,
];

/**
 * The lines of a text that its writer did not newly write to the reader: quoted, forwarded, signature, legal
 * notice, code. In order, none touching another. Linear: every reader looks at what it takes and a few lines more.
 */
export function segment(text: string, cues: MailCues): Span[] {
  const lines = cutLines(text);
  const apart: Span[] = [];
  for (let at = 0; at < lines.length; ) {
    const count = readers.reduce((taken, reader) => taken || reader(lines, at, cues), 0);
    if (count > 0) append(apart, { start: lines[at]!.start, end: lines[at + count - 1]!.end });
    at += Math.max(count, 1);
  }
  return apart;
}

function append(spans: Span[], span: Span) {
  const last = spans.at(-1);
  // Only the line break lies between two neighbouring lines.
  if (last && last.end + 1 >= span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}

function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end, words: text.slice(start, end).trim().toLowerCase() });
    start = end + 1;
  }
  return lines;
}

function fence(lines: readonly Line[], at: number): number {
  const opening = lines[at]!.words.slice(0, 3);
  if (opening !== '```' && opening !== '~~~') return 0;
  for (let end = at + 1; end < lines.length; end++) {
    if (lines[end]!.words.startsWith(opening)) return end - at + 1;
  }
  return lines.length - at;
}

function quoted(lines: readonly Line[], at: number): number {
  return lines[at]!.words.startsWith('>') ? 1 : 0;
}

const longestAttribution = 300;

/** Quoted lines below it are for `quoted`, so that answers between them stay; unmarked lines are history. */
function attribution(lines: readonly Line[], at: number, cues: MailCues): number {
  const line = lines[at]!.words;
  const next = lines[at + 1]?.words ?? '';
  if (line.length + next.length > longestAttribution && !line.endsWith(':')) return 0;
  const cue = cues.attributions.find(({ opens }) => line.startsWith(opens));
  if (!cue) return 0;
  const count = line.endsWith(cue.closes) ? 1 : next.endsWith(cue.closes) ? 2 : 0;
  if (count === 0 || !/[\d@,<]/.test(line)) return 0;
  const below = lines.slice(at + count, at + count + 3).find(({ words }) => words !== '');
  return below?.words.startsWith('>') ? count : lines.length - at;
}

function forward(lines: readonly Line[], at: number, cues: MailCues): number {
  const title = lines[at]!.words.replaceAll(/[-_=:*]/g, '').trim();
  return cues.forwards.includes(title) ? lines.length - at : 0;
}

function headerBlock(lines: readonly Line[], at: number, cues: MailCues): number {
  const opens = (line: Line, names: readonly string[]) =>
    names.some((name) => line.words.replaceAll('*', '').startsWith(`${name}:`));
  if (!opens(lines[at]!, cues.headers.first)) return 0;
  const block = lines.slice(at + 1, at + 5);
  return block.some((line) => opens(line, cues.headers.next)) ? lines.length - at : 0;
}

const longestSignature = 15;

/** A signature below `--`. One far longer than a signature is a dividing line in the writer's own text. */
function delimited(lines: readonly Line[], at: number): number {
  if (lines[at]!.words !== '--') return 0;
  const written = lines.slice(at + 1, at + 40).filter(({ words }) => words !== '' && !words.startsWith('>'));
  return written.length <= longestSignature ? lines.length - at : 0;
}

/** Names, titles, telephone numbers and the like below a sign-off; the sign-off itself is the writer's own. */
function signature(lines: readonly Line[], at: number, cues: MailCues): number {
  if (lines[at]!.words === '' || !followsSignOff(lines, at, cues)) return 0;
  let count = 0;
  for (let n = at; n < lines.length && n < at + longestSignature; n++) {
    const line = lines[n]!;
    if (line.words === '') continue;
    if (!isSignatureLine(line)) break;
    count = n - at + 1;
  }
  return count;
}

function followsSignOff(lines: readonly Line[], at: number, cues: MailCues): boolean {
  const above = lines.slice(Math.max(0, at - 3), at).reverse();
  const last = above.find(({ words }) => words !== '');
  return last !== undefined && cues.signOffs.includes(last.words.replace(/[\s,.!\u2013-]+$/, ''));
}

const contact = /[\d@|]|www\.|https?:/;
const endOfProse = /[!?]$|[a-z]{2}\.$/;

/** A name, a contact, or a short line with no end of a sentence. */
function isSignatureLine({ words }: Line): boolean {
  if (words.length > 80) return false;
  if (contact.test(words)) return true;
  return !endOfProse.test(words) && words.split(' ').length <= 8;
}

function footer(lines: readonly Line[], at: number, cues: MailCues): number {
  return cues.footers.some((cue) => lines[at]!.words.startsWith(cue)) ? 1 : 0;
}

/** A legal notice, from the first line of its paragraph to the last. */
function disclaimer(lines: readonly Line[], at: number, cues: MailCues): number {
  if (at > 0 && lines[at - 1]!.words !== '') return 0;
  const { opens, says } = cues.disclaimers;
  const first = lines[at]!.words.replace(/^[*_\s]+/, '');
  if (!opens.some((cue) => first.startsWith(cue))) return 0;
  let end = at;
  while (end < lines.length && lines[end]!.words !== '') end++;
  const paragraph = lines
    .slice(at, end)
    .map(({ words }) => words)
    .join(' ');
  return says.some((cue) => paragraph.includes(cue)) ? end - at : 0;
}
