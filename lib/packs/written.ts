import { Document, isCollection, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** Keys with values, or a list. */
export type Collection = YAMLMap | YAMLSeq;

/** How a pack's text is written. */
export interface Hand {
  readonly isJson: boolean;
  readonly newline: string;
  /** What a step is indented by: in YAML, blanks. */
  readonly step: string;
  /** Whether the entries of a list are indented under its key. */
  readonly indentsLists: boolean;
}

/** How a text is written, as its first entries show. */
export function handOf(text: string, root: YAMLMap): Hand {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (root.flow) {
    const step = /^[{\s]*\n([ \t]+)/.exec(text)?.[1] ?? '  ';
    return { isJson: true, newline, step, indentsLists: true };
  }
  const nested = root.items.map(({ value }) => value).find((value) => isCollection(value) && !value.flow);
  const step = isCollection(nested) ? columnOf(text, nested.range![0]) : 2;
  return { isJson: false, newline, step: ' '.repeat(step || 2), indentsLists: step > 0 };
}

/** How far from the beginning of its line a place stands. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the line begins that a place is in; behind a mark of the byte order. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

/**
 * An entry as lines of its own, the first without what it is indented by: `key: value`, or `- value` without a key.
 *
 * @param column that the entry begins at
 */
export function writtenLines(value: unknown, key: string | null, column: number, hand: Hand): string {
  return indented(asYaml(entry(value, key), hand), column, hand);
}

function indented(lines: string, column: number, { newline }: Hand): string {
  return lines.replaceAll(/\n(.?)/g, (_, next) => newline + (next && ' '.repeat(column) + next));
}

/**
 * An entry within `{}` or `[]`.
 *
 * @param blanks that its line begins with; null where it has no line of its own
 */
export function writtenInFlow(value: unknown, key: string | null, blanks: string | null, hand: Hand): string {
  if (!hand.isJson) return asYaml(entry(value, key), hand, { isFlow: true }).slice(1, -1).trim();
  const written = JSON.stringify(value, null, blanks === null ? undefined : hand.step);
  const lines = written.replaceAll('\n', `${hand.newline}${blanks ?? ''}`);
  return key === null ? lines : `${JSON.stringify(key)}: ${lines}`;
}

/** Text or a number in place of another, in quotes of the same kind where these do. */
export function writtenScalar(value: unknown, old: Scalar, parent: Collection, column: number, hand: Hand) {
  if (hand.isJson) return JSON.stringify(value);
  const scalar = new Scalar(value);
  const isBlock = !parent.flow && /^BLOCK/.test(old.type ?? '');
  if (typeof value === 'string') {
    if (value.includes('\n') && !isBlock) scalar.type = 'QUOTE_DOUBLE';
    else if (typeof old.value === 'string' && old.type) scalar.type = old.type;
  }
  if (parent.flow) return writtenInFlow(scalar, null, null, hand);
  const lines = indented(asYaml([scalar], hand, { canBeBlock: isBlock }), column, hand).slice(2);
  return isBlock ? lines + hand.newline : lines;
}

function entry(value: unknown, key: string | null): unknown {
  return key === null ? [value] : { [key]: value };
}

function asYaml(
  value: unknown,
  { step, indentsLists }: Hand,
  { isFlow = false, canBeBlock = false } = {},
): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  if (isFlow && isCollection(document.contents)) document.contents.flow = true;
  const written = document.toString({
    lineWidth: 0,
    indent: step.length,
    indentSeq: indentsLists,
    flowCollectionPadding: false,
    // A comment behind it would be words of it.
    blockQuote: canBeBlock,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return written.slice(0, -1);
}
