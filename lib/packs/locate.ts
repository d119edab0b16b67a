import { type Document, isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml';

/** Where something stands in a pack's text, as editors count: both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something in a pack that does not fit. */
export interface PackProblem extends Position {
  /** What is wrong and what to do about it: one or two sentences. */
  readonly words: string;
}

/** Keys and places of a list, from the whole down. */
export type Path = readonly (string | number)[];

/** The same, and its place in the structure as well; that of syntax is the whole. */
export interface PlacedProblem extends PackProblem {
  readonly path: Path;
}

/** Something that does not fit, told by its place in the structure. */
export interface Flaw {
  readonly path: Path;
  /** Whether it is the key itself that is meant, and not what stands there. */
  readonly isKey?: boolean;
  /** Where in the words that stand there, in UTF-16 code units. */
  readonly offset?: number;
  readonly words: string;
}

/** Returns what finds the place of a flaw; of what is missing, that of what it is missing in. */
export function createLocator(
  document: Document.Parsed,
  text: string,
  positionAt: (offset: number) => Position,
): (flaw: Flaw) => PlacedProblem {
  return ({ path, isKey, offset: within = 0, words }) => {
    let node: unknown = document.contents;
    let start = offsetOf(node);
    for (const [depth, step] of path.entries()) {
      const next = childOf(node, step);
      if (!next) break;
      start = isKey && depth === path.length - 1 ? offsetOf(next.key) : offsetOf(next.value ?? next.key);
      node = next.value;
    }
    return { ...positionAt(start + offsetWithin(node, text, within)), path, words };
  };
}

function childOf(node: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

/** How far behind its beginning a place in a text stands; 0 where the text is not written as it reads. */
function offsetWithin(node: unknown, text: string, within: number): number {
  if (within === 0 || !isScalar(node) || typeof node.value !== 'string') return 0;
  const start = offsetOf(node);
  const opening = /^["']/.test(text.charAt(start)) ? 1 : 0;
  return text.startsWith(node.value, start + opening) ? opening + within : 0;
}

/** Where a node begins. */
export function offsetOf(node: unknown): number {
  return (isNode(node) && (node as ParsedNode).range?.[0]) || 0;
}
