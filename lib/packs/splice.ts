import { isCollection, isMap, type Node, type Pair } from 'yaml';
import { type Collection, columnOf, type Hand, lineStart, writtenInFlow, writtenLines } from './written';

/**
 * A text with one more entry in a collection.
 *
 * @param at behind which of those that are there
 * @param key null in a list
 */
export function insertedAfter(
  text: string,
  into: Collection,
  at: number,
  key: string | null,
  value: unknown,
  hand: Hand,
): string {
  if (into.items.length === 0) return insertedInEmpty(text, into, key, value, hand);
  const end = endOf(into.items[at]!);
  if (into.flow) {
    const separator = separatorBefore(text, into, at, hand);
    const blanks = separator.includes('\n') ? separator.slice(separator.lastIndexOf('\n') + 1) : null;
    return spliced(text, end, end, separator + writtenInFlow(value, key, blanks, hand));
  }
  const column = columnOf(text, into.range![0]);
  const gap = at > 0 && hasGapBefore(text, into, at) ? hand.newline : '';
  const lines = ' '.repeat(column) + writtenLines(value, key, column, hand);
  const next = lineAfter(text, end);
  const isLast = next === text.length && !text.endsWith('\n');
  return spliced(text, next, next, isLast ? hand.newline + gap + lines : gap + lines + hand.newline);
}

function insertedInEmpty(text: string, into: Collection, key: string | null, value: unknown, hand: Hand) {
  const inside = into.range![0] + 1;
  return spliced(text, inside, inside, writtenInFlow(value, key, null, hand));
}

/** What stands between two entries in brackets: as before the one that the new one follows. */
function separatorBefore(text: string, { items, range }: Collection, at: number, { newline }: Hand): string {
  const from = at > 0 ? endOf(items[at - 1]!) : range![0] + 1;
  const between = text.slice(from, startOf(items[at]!));
  if (/^\s*,\s*$/.test(between)) return between;
  const line = /\n([ \t]*)$/.exec(between);
  return line ? `,${newline}${line[1]}` : ', ';
}

/** A text with another value at a place of a collection, whatever kind either is of. */
export function putInPlace(text: string, parent: Collection, at: number, value: unknown, hand: Hand): string {
  const start = entryStart(text, parent, at);
  const end = endOf(parent.items[at]!, text);
  const key = keyOf(parent.items[at]!);
  if (parent.flow) {
    const before = text.slice(lineStart(text, start), start);
    const blanks = /\S/.test(before) ? null : before;
    return spliced(text, start, end, writtenInFlow(value, key, blanks, hand));
  }
  const lines = writtenLines(value, key, columnOf(text, parent.range![0]), hand);
  return spliced(text, start, end, text[end - 1] === '\n' ? lines + hand.newline : lines);
}

/** A text without an entry, of a collection that has others. */
export function takenAway(text: string, from: Collection, at: number): string {
  const { items } = from;
  const start = entryStart(text, from, at);
  const end = endOf(items[at]!, text);
  const next = at + 1 < items.length ? entryStart(text, from, at + 1) : undefined;
  if (from.flow) {
    return next === undefined
      ? spliced(text, endOf(items[at - 1]!, text), end, '')
      : spliced(text, start, next, '');
  }
  const begin = lineStart(text, start);
  if (/\S/.test(text.slice(begin, start))) {
    const isNextPlain = next !== undefined && !/\S/.test(text.slice(end, next));
    return spliced(text, start, isNextPlain ? next : end, '');
  }
  const gone = spliced(text, begin, lineAfter(text, end), '');
  const [before, after] = [gone.slice(0, begin), gone.slice(begin)];
  // Of the empty lines around it those above it go, too.
  const isGap = /\n[ \t]*\r?\n$/.test(before) && /^\s*(?:\n|$)/.test(after);
  return isGap ? before.replace(/[ \t]*\r?\n$/, '') + after : gone;
}

/** Where the key or the dash of an entry stands; in brackets, the value. */
function entryStart(text: string, { items, flow, range }: Collection, at: number): number {
  const start = startOf(items[at]!);
  if (flow || keyOf(items[at]!) !== null || at === 0) return at === 0 && !flow ? range![0] : start;
  const dash = `\n${' '.repeat(columnOf(text, range![0]))}-`;
  return text.lastIndexOf(dash, start) + dash.length - 1;
}

function keyOf(item: unknown): string | null {
  const { key } = item as Partial<Pair<{ value: unknown }>>;
  return key ? String(key.value) : null;
}

function startOf(item: unknown): number {
  const { key } = item as Partial<Pair<Node>>;
  return (key ?? (item as Node)).range![0];
}

/** Where the last thing of an entry ends, before blanks and comments. */
export function endOf(item: unknown, text = ''): number {
  const { key, value } = item as Partial<Pair<Node, Node | null>>;
  if (!key) return endOfNode(item as Node);
  const end = value?.range ? endOfNode(value) : 0;
  // Of a key without a value, behind its colon.
  if (!value?.range || value.range[0] === value.range[1])
    return text.indexOf(':', key.range![1]) + 1 || key.range![1];
  return end;
}

function endOfNode(node: Node): number {
  if (!isCollection(node) || node.flow || node.items.length === 0) return node.range![1];
  const last = node.items.at(-1)!;
  return isMap(node) ? endOf(last) : endOfNode(last as Node);
}

function hasGapBefore(text: string, { items }: Collection, at: number): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(endOf(items[at - 1]!) - 1, startOf(items[at]!)));
}

/** Where the next line begins; the end of the text after the last. */
function lineAfter(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function spliced(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}
