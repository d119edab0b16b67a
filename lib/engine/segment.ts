import type { Span } from '@/lib/model';

/** The habits of mail in one language. All words are lower case. */
export interface MailCues {
  /** Lines that end a message and begin its signature (`kind regards`). */
  readonly signOffs: readonly string[];
  /** How the line above a quotation begins and ends (`on …, Ann wrote:`). */
  readonly attributions: readonly { readonly opens: string; readonly closes: string }[];
  /** How a line above a message that is passed on begins, without its dashes. */
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

interface Place {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly cues: MailCues;
  /** Whether the writer has said something above. */
  readonly hasOwn: boolean;
  /** Whether the line above is blank, or not the writer's own, or there is none. */
  readonly startsParagraph: boolean;
}

/** How many lines from line `at` on are not the writer's own; 0 when that line is. */
type Reader = (place: Place) => number;

/**
 * The lines of a text that its writer did not newly write to the reader: quoted, forwarded, signature, legal
 * notice, code. In order, none touching another. Linear: every reader looks at what it takes and a few lines more.
 */
export function segment(text: string, cues: MailCues): Span[] {
  const lines = cutLines(text);
  const apart: Span[] = [];
  let hasOwn = false;
  let startsParagraph = true;
  for (let at = 0; at < lines.length; ) {
    const count = countApart({ lines, at, cues, hasOwn, startsParagraph });
    const isBlank = lines[at]!.words === '';
    if (count > 0) append(apart, { start: lines[at]!.start, end: lines[at + count - 1]!.end });
    else hasOwn ||= !isBlank;
    startsParagraph = count > 0 || isBlank;
    at += Math.max(count, 1);
  }
  return apart;
}

function countApart(place: Place): number {
  return readers.reduce((taken, reader) => taken || reader(place), 0);
}

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

function fence({ lines, at }: Place): number {
  const opening = lines[at]!.words.slice(0, 3);
  if (opening !== '```' && opening !== '~~~') return 0;
  for (let end = at + 1; end < lines.length; end++) {
    if (lines[end]!.words.startsWith(opening)) return end - at + 1;
  }
  return lines.length - at;
}

function quoted({ lines, at }: Place): number {
  return lines[at]!.words.startsWith('>') ? 1 : 0;
}

const longestAttribution = 300;

/** Quoted lines below it are for `quoted`, so that answers between them stay; unmarked lines are history. */
function attribution({ lines, at, cues }: Place): number {
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

function forward(place: Place): number {
  const title = place.lines[place.at]!.words.replaceAll(/[-_=:*]/g, '').trim();
  return place.cues.forwards.some((cue) => title.startsWith(cue)) ? passedOn(place) : 0;
}

function headerBlock(place: Place): number {
  const { lines, at, cues } = place;
  if (!isHeader(lines[at]!, cues.headers.first)) return 0;
  return lines.slice(at + 1, at + 5).some((line) => isHeader(line, cues.headers.next)) ? passedOn(place) : 0;
}

function isHeader({ words }: Line, names: readonly string[]): boolean {
  return names.some((name) => words.replaceAll('*', '').startsWith(`${name}:`));
}

const mostHeaders = 40;

/**
 * A message that is passed on, to the end. Where nothing is said above it, it is the message itself, stored or
 * pasted with its header, and only the header goes.
 */
function passedOn({ lines, at, cues, hasOwn }: Place): number {
  if (hasOwn) return lines.length - at;
  const names = [...cues.headers.first, ...cues.headers.next];
  return 1 + lines.slice(at, at + mostHeaders).findLastIndex((line, n) => n === 0 || isHeader(line, names));
}

const longestSignature = 15;

/** A signature below `--`. One far longer than a signature is a dividing line in the writer's own text. */
function delimited({ lines, at }: Place): number {
  if (lines[at]!.words !== '--') return 0;
  const written = lines.slice(at + 1, at + 40).filter(({ words }) => words !== '' && !words.startsWith('>'));
  return written.length <= longestSignature ? lines.length - at : 0;
}

/** Names, titles, telephone numbers and the like below a sign-off; the sign-off itself is the writer's own. */
function signature(place: Place): number {
  const { lines, at, cues } = place;
  if (lines[at]!.words === '' || !followsSignOff(lines, at, cues)) return 0;
  let count = 0;
  for (let n = at; n < lines.length && n < at + longestSignature; n++) {
    const line = lines[n]!;
    if (line.words === '') continue;
    const isMore = isSignatureLine(line) && !endsSignature.some((reader) => reader({ ...place, at: n }) > 0);
    if (!isMore) break;
    count = n - at + 1;
  }
  return count;
}

/** What is below a signature is not a part of it. */
const endsSignature: readonly Reader[] = [fence, quoted, attribution, forward, headerBlock];

function followsSignOff(lines: readonly Line[], at: number, cues: MailCues): boolean {
  const above = lines.slice(Math.max(0, at - 3), at).reverse();
  const last = above.find(({ words }) => words !== '');
  return last !== undefined && cues.signOffs.includes(last.words.replace(/[\s,.!\u2013-]+$/, ''));
}

const contact = /[\d@|]|www\.|https?:/;
const endOfProse = /[!?]$|^(?:\S+ ){3,}\S*[a-z]{2}\.$/;

/** A name, a contact, or a short line with no end of a sentence. */
function isSignatureLine({ words }: Line): boolean {
  if (words.length > 80) return false;
  if (contact.test(words)) return true;
  return !endOfProse.test(words) && words.split(' ').length <= 8;
}

function footer({ lines, at, cues }: Place): number {
  return cues.footers.some((cue) => lines[at]!.words.startsWith(cue)) ? 1 : 0;
}

/** A legal notice, from the first line of its paragraph to the last. It stands below what it is about. */
function disclaimer({ lines, at, cues, hasOwn, startsParagraph }: Place): number {
  if (!hasOwn || !startsParagraph) return 0;
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
