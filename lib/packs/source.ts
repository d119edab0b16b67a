import { Composer, type Document, isAlias, isScalar, Lexer, LineCounter, Parser, visit } from 'yaml';
import { t } from '@/lib/text';
import { longestPack } from './format';
import { createLocator, type Flaw, offsetOf, type PlacedProblem, type Position } from './locate';

/** A pack's text, read as JSON or YAML. */
export interface Source {
  readonly value: unknown;
  readonly locate: (flaw: Flaw) => PlacedProblem;
}

export type ReadSource =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** Deeper than any pack goes. Whatever reads the text after this may recurse. */
const deepest = 20;
/** Errors after so many are left out, so that a text of nothing but errors costs no more than another. */
const mostErrors = 100;

/**
 * Reads a pack's text: JSON, or YAML 1.2 without anchors, aliases and tags, which could make much of little. Linear in
 * its length.
 */
export function readSource(text: string): ReadSource {
  const read = readDocument(text);
  if (!read.ok) return read;
  const { document, positionAt } = read;
  return { ok: true, source: { value: document.toJS(), locate: createLocator(document, text, positionAt) } };
}

/** A pack's text as the tree of its nodes, which know where they stand. */
export type ReadDocument =
  | {
      readonly ok: true;
      readonly document: Document.Parsed;
      readonly positionAt: (offset: number) => Position;
    }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** The same before any value is made of it. */
export function readDocument(text: string): ReadDocument {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const failAt = (offset: number, words: string): ReadDocument => ({
    ok: false,
    problems: [{ ...positionAt(offset), path: [], words }],
  });
  if (text.length > longestPack) return failAt(0, t('flaw_tooLarge'));
  const composed = compose(text, lines);
  if ('words' in composed) return failAt(composed.offset, composed.words);
  const { document } = composed;
  const [error] = document.errors;
  if (error) return failAt(error.pos[0], syntaxWords(error.message, lineAt(text, error.pos[0])));
  const refused = refusedIn(document);
  if (refused) return failAt(refused.offset, refused.words);
  return { ok: true, document, positionAt };
}

interface Failure {
  readonly offset: number;
  readonly words: string;
}

/** Stops where a text goes too deep, before anything that recurses has seen it. */
function compose(text: string, lines: LineCounter): { readonly document: Document.Parsed } | Failure {
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') errors++;
      tokens.push(token);
    }
    if (parser.stack.length > deepest) {
      return { offset: parser.offset, words: t('flaw_tooDeep') };
    }
    if (errors > mostErrors) break;
  }
  tokens.push(...parser.end());
  // Looking for keys that are there twice takes quadratic time in the composer; `refusedIn` does it.
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document || document.contents === null) {
    return { offset: 0, words: t('flaw_nothing') };
  }
  if (second) {
    return {
      offset: second.range[0],
      words: t('flaw_second'),
    };
  }
  return { document };
}

function refusedIn(document: Document.Parsed): Failure | undefined {
  let failure: Failure | undefined;
  const fail = (node: unknown, words: string) => {
    failure = { offset: offsetOf(node), words };
    return visit.BREAK;
  };
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) {
        return fail(node, t('flaw_alias'));
      }
      if (node.tag !== undefined) {
        return fail(node, t('flaw_tag'));
      }
      return undefined;
    },
    Map(_, map) {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) return fail(key, t('flaw_noWord'));
        if (known.has(String(key.value))) return fail(key, t('flaw_twice', { key: String(key.value) }));
        known.add(String(key.value));
      }
      return undefined;
    },
  });
  return failure;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, start + 300).split('\n', 1)[0]!;
}

/** What most often is behind a syntax error, from the line that it is on. */
function syntaxWords(message: string, line: string): string {
  const value = /^\s*(?:-\s+)*(?:[\w-]+:\s+)?(.*)/.exec(line)?.[1] ?? '';
  const sign = /^[[{&*!|>%@`"',]/.exec(value)?.[0];
  if (sign) return t('flaw_sign', { sign });
  if (value.includes(': ')) return t('flaw_colon');
  return t('flaw_syntax', { reason: message.replace(/\.$/, '') });
}
