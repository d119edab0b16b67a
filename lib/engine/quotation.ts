import type { Span } from '@/lib/model';

/** The marks that open and close a quotation; straight ones are told apart by what stands beside them. */
const kinds = [
  { opens: '"', closes: '"' },
  { opens: '\u201c\u201e', closes: '\u201d\u201c' },
  { opens: "'\u2018", closes: "'\u2019" },
  { opens: '\u00ab', closes: '\u00bb' },
] as const;

const kindsByCode = new Map(
  kinds.flatMap(({ opens, closes }, kind) => [...opens, ...closes].map((char) => [char.charCodeAt(0), kind])),
);

function kindOf(code: number): number | undefined {
  // Most of a text is ASCII, which has but two, and this is asked of all of it at every keystroke.
  const isOther = code < 128 && code !== 34 && code !== 39;
  return isOther ? undefined : kindsByCode.get(code);
}

const newline = 10;

/**
 * The stretches of `span` in quotation marks, marks included, in order and disjoint. A quotation closes within its
 * paragraph or is none; one inside another is part of it. One pass.
 */
export function quotations(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const open = kinds.map(() => -1);
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code === newline && isBlankLine(text, at + 1, span.end)) open.fill(-1);
    const kind = kindOf(code);
    if (kind === undefined) continue;
    const start = open[kind]!;
    if (start >= 0 && closesAt(text, at, kind)) {
      if (at > start + 1) found.push({ start, end: at + 1 });
      open[kind] = -1;
    } else if (start < 0 && opensAt(text, at, kind)) open[kind] = at;
  }
  return outermost(found);
}

function isBlankLine(text: string, start: number, limit: number): boolean {
  let at = start;
  while (at < limit && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at++;
  return at >= limit || text[at] === '\n';
}

const nothing = /^[\s([{\u2014\u2013-]?$/;
const letter = /^[\p{L}\p{N}]$/u;

function opensAt(text: string, at: number, kind: number): boolean {
  if (!kinds[kind]!.opens.includes(text[at]!)) return false;
  return nothing.test(text[at - 1] ?? '') && /^\S$/.test(text[at + 1] ?? '');
}

function closesAt(text: string, at: number, kind: number): boolean {
  if (!kinds[kind]!.closes.includes(text[at]!)) return false;
  return /^\S$/.test(text[at - 1] ?? '') && !letter.test(text[at + 1] ?? '');
}

/** They were found in the order of their ends; whatever lies within a later one goes. */
function outermost(found: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of found) {
    let { start } = span;
    while (kept.length > 0 && kept.at(-1)!.end > start) start = Math.min(start, kept.pop()!.start);
    kept.push({ start, end: span.end });
  }
  return kept;
}
