import { decodeEntities } from './html-entities';

const names = (list: string) => new Set(list.split(' '));

/** Elements that stand on lines of their own, as a mail program shows them. */
const lineElements = names(
  'address article aside center dd div dl dt footer form header li main nav section tbody thead tr',
);

/** Those that have an empty line before and after as well. */
const paragraphElements = names('blockquote h1 h2 h3 h4 h5 h6 hr ol p pre table ul');

/** Elements whose content is not for reading. */
const unreadElements = names('head script style title');

/** The edge of a line and of a paragraph, until the text is whole: Unicode has characters for just that. */
const lineEdge = '\u2028';
const paragraphEdge = '\u2029';

/**
 * The words of an HTML mail as plain text: a line a block, quoted history behind `> ` as in a plain mail. It goes
 * over the text from left to right, so that its time grows with the length and with nothing else.
 */
export function htmlText(html: string): string {
  const sections = [{ depth: 0, text: '' }];
  for (const { text, tag, closes } of partsOf(html)) {
    const section = sections.at(-1)!;
    section.text += decodeEntities(text.replace(/[\p{Cc} ]+/gu, ' ')) + edgeOf(tag);
    if (tag === 'blockquote') {
      sections.push({ depth: Math.max(0, section.depth + (closes ? -1 : 1)), text: '' });
    }
  }
  return sections
    .map(({ depth, text }) => quote(tidy(text), depth))
    .filter((text) => text !== '')
    .join('\n\n');
}

function edgeOf(tag: string): string {
  if (tag === 'br') return '\n';
  if (tag === 'td' || tag === 'th') return ' ';
  if (lineElements.has(tag)) return lineEdge;
  return paragraphElements.has(tag) ? paragraphEdge : '';
}

/** Edges that meet are one edge, and a line break just before an edge is that edge's, as in a browser. */
function tidy(text: string): string {
  return text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?([\u2028\u2029\n]) ?/g, '$1')
    .replace(/\n?[\u2028\u2029]+/g, (edges) => (edges.includes(paragraphEdge) ? '\n\n' : '\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Deeper than anybody reads, the depth says nothing more. */
const deepestQuote = 9;

function quote(text: string, depth: number): string {
  return depth === 0 || text === '' ? text : text.replace(/^/gm, '> '.repeat(Math.min(depth, deepestQuote)));
}

interface Part {
  /** What stands before the tag, with its entities. */
  readonly text: string;
  /** Name of the tag in lower case; empty for a comment and at the end. */
  readonly tag: string;
  readonly closes: boolean;
}

function* partsOf(html: string): Generator<Part> {
  const starts = /<(?:!--|[!?]|(\/?)([a-z][a-z0-9]*))/gi;
  let read = 0;
  for (let start = starts.exec(html); start; start = starts.exec(html)) {
    const tag = (start[2] ?? '').toLowerCase();
    const closes = start[1] === '/';
    yield { text: html.slice(read, start.index), tag, closes };
    read = start[0] === '<!--' ? after(/-->/g, html, start.index) : endOfTag(html, starts.lastIndex);
    if (unreadElements.has(tag) && !closes) read = after(new RegExp(`</${tag}\\s*>`, 'gi'), html, read);
    starts.lastIndex = read;
  }
  yield { text: html.slice(read), tag: '', closes: false };
}

/** The place after the `>` that ends a tag; one within quotes does not. A tag that never ends takes all the rest. */
function endOfTag(html: string, from: number): number {
  let open = '';
  for (let at = from; at < html.length; at++) {
    const char = html[at]!;
    if (open === '' && char === '>') return at + 1;
    if (open === '' && (char === '"' || char === "'")) open = char;
    else if (char === open) open = '';
  }
  return html.length;
}

/** The place after the next `mark`; the end where there is none. */
function after(mark: RegExp, html: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(html) ? mark.lastIndex : html.length;
}
