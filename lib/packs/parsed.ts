import { type Document, isMap, type ParsedNode, type Scalar, visit, type YAMLMap } from 'yaml';
import type { PlacedProblem } from './locate';
import { readDocument } from './source';

export type ParsedText =
  | { readonly ok: true; readonly document: Document.Parsed }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** To read a pack of 1,000 rules takes a fifth of a second, and who types in a form asks for the same text again. */
let last: { readonly text: string; readonly parsed: ParsedText } | undefined;

/** A pack's text as the tree of its nodes. Of the text that was asked for last it is known. */
export function parsed(text: string): ParsedText {
  if (last?.text !== text) last = { text, parsed: readDocument(text) };
  return last.parsed;
}

/** The keys and values that a text is; undefined where it is something else, or cannot be read. */
export function rootOf(text: string): YAMLMap | undefined {
  const read = parsed(text);
  return read.ok && isMap(read.document.contents) ? read.document.contents : undefined;
}

/**
 * Writes other words in place of a scalar. Of the new text the nodes are known at once: what comes behind has moved.
 *
 * @param scalar of the text that was asked for last, and not empty
 * @param written the words, which are read as the value
 */
export function rewritten(text: string, scalar: Scalar, written: string, value: unknown): string {
  const [start, end] = scalar.range!;
  const changed = text.slice(0, start) + written + text.slice(end);
  const read = parsed(text);
  if (!read.ok) return changed;
  const longer = written.length - (end - start);
  const moved = (offset: number) => (offset < end ? offset : offset + longer);
  visit(read.document, {
    Node(_, node) {
      const [from, to, close] = (node as ParsedNode).range;
      node.range = [moved(from), moved(to), moved(close)];
    },
  });
  const quote = written.charAt(0);
  scalar.value = value;
  scalar.type = quote === '"' ? 'QUOTE_DOUBLE' : quote === "'" ? 'QUOTE_SINGLE' : 'PLAIN';
  last = { text: changed, parsed: read };
  return changed;
}
