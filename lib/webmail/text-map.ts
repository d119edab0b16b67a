import { countWhile } from '@/lib/count-while';
import type { Span } from '@/lib/model';

/** A text node's share of a text: `text.slice(start, end)` stands for its data, unit for unit. */
interface Run extends Span {
  readonly node: Text;
}

/**
 * The writer's own words of an element, with the way back to its text nodes. It holds until the element is edited.
 * White space is written as plain blanks, the end of a block and `<br>` as `\n`, anything else that stands among
 * the words, such as a picture, as `objectMark`.
 */
export interface TextMap {
  readonly text: string;
  /** In the order of the text; between two runs there is nothing but `\n` and `objectMark`. */
  readonly runs: readonly Run[];
  /** In the order of the text: what has a place in it and no words. Empty lines after the last words are among them. */
  readonly wordless: readonly Wordless[];
}

/** What is not text, or the `<br>` of an empty line; and the offset in the text of the place before it. */
interface Wordless {
  readonly element: Element;
  readonly at: number;
}

/** What in a message or draft is not its writer's own words, as CSS selectors; an empty one matches nothing. */
export interface NotOwn {
  /** Stands among the writer's words, such as a signature. */
  readonly parts: string;
  /** Ends them: neither itself nor anything after it is the writer's. */
  readonly rest: string;
}

/** Stands for what is not text (U+FFFC, which Unicode keeps for this). */
export const objectMark = '\uFFFC';

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 ' +
    'H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const unread = 'script, style, template, noscript';
const objects =
  'img, video, audio, canvas, svg, object, iframe, input, textarea, select, button, [contenteditable=false]';

/** Reads an element in one walk, linear in its size. */
export function mapText(root: Element, notOwn: NotOwn): TextMap {
  const builder = new TextBuilder();
  // Not from node to node: a form in a mail may hold a field named `nextSibling`, which it would give in its place.
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.firstChild();
  while (node) {
    if (matches(node, notOwn.rest)) break;
    let next = builder.enter(node, notOwn.parts) ? walker.firstChild() : null;
    while (!next) {
      next = walker.nextSibling();
      if (next) break;
      const left = walker.parentNode();
      if (!left || left === root) break;
      builder.leave(left);
    }
    node = next;
  }
  return builder.finish();
}

/** Where a span stands in the page, trimmed to the words it covers; null when it covers none. */
export function rangeOf({ runs }: TextMap, { start, end }: Span): Range | null {
  const first = runs[countWhile(runs, (run) => run.end <= start)];
  const last = runs[countWhile(runs, (run) => run.start < end) - 1];
  if (!first || !last || first.start > last.start || start >= end) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(end, last.end) - last.start);
  return range;
}

/** The offset in the text of a place in the page; where that is between words, of the end of the words before it. */
export function offsetOf({ runs }: TextMap, node: Node, offset: number): number {
  const place = (node.ownerDocument ?? document).createRange();
  place.setStart(node, offset);
  const run = runs[countWhile(runs, (run) => place.comparePoint(run.node, 0) <= 0) - 1];
  if (!run) return 0;
  return run.node === node ? run.start + offset : run.end;
}

class TextBuilder {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  readonly #wordless: Wordless[] = [];
  #length = 0;
  /** Ends of lines that are written once something follows: an empty last line is not text. */
  #lineEnds = 0;
  #lineHasText = false;
  /** Whether anything that is not the writer's own stands on the line. */
  #lineHasOthers = false;

  /** Takes in a node; returns whether the walk has to go on inside it. */
  enter(node: Node, notOwnParts: string): boolean {
    if (isText(node)) this.#addWords(node);
    if (!isElement(node)) return false;
    const tag = tagOf(node);
    if (tag === 'BR') this.#break(node);
    else if (blocks.has(tag)) this.#endBlock();
    if (matches(node, unread)) return false;
    if (matches(node, notOwnParts)) {
      this.#lineHasOthers = !blocks.has(tag);
      return false;
    }
    if (matches(node, objects)) {
      const at = this.#add(objectMark);
      this.#wordless.push({ element: node, at });
      return false;
    }
    return true;
  }

  leave(node: Node): void {
    if (isElement(node) && blocks.has(tagOf(node))) this.#endBlock();
  }

  finish(): TextMap {
    return { text: this.#parts.join(''), runs: this.#runs, wordless: this.#wordless };
  }

  #break(element: Element): void {
    if (!this.#lineHasText && !this.#lineHasOthers)
      this.#wordless.push({ element, at: this.#length + this.#lineEnds });
    this.#endLine();
  }

  #addWords(node: Text): void {
    const { data } = node;
    // The blanks between two tags of the source draw nothing at the start of a line.
    if (data === '' || (!this.#lineHasText && /^[ \t\r\n]+$/.test(data) && !keepsLines(node))) return;
    const blank = /[\n\r]/.test(data) && keepsLines(node) ? /[\t\r\u00A0]/g : /[\t\r\n\u00A0]/g;
    const start = this.#add(data.replace(blank, ' '));
    this.#runs.push({ node, start, end: this.#length });
  }

  /** Returns where the words begin. */
  #add(words: string): number {
    const ends = '\n'.repeat(this.#lineEnds);
    const start = this.#length + ends.length;
    this.#parts.push(ends, words);
    this.#length = start + words.length;
    this.#lineEnds = 0;
    this.#lineHasText = true;
    return start;
  }

  #endLine(): void {
    this.#lineEnds += 1;
    this.#lineHasText = false;
    this.#lineHasOthers = false;
  }

  #endBlock(): void {
    this.#lineHasOthers = false;
    if (this.#lineHasText) this.#endLine();
  }
}

// Not `instanceof`, which fails for the nodes of another frame.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Of what a walk over elements and text gives. */
function isElement(node: Node): node is Element {
  return !isText(node);
}

/** A form may hold a field named `tagName`; nothing but a form has such fields. */
function tagOf({ tagName }: Element): string {
  return typeof tagName === 'string' ? tagName : 'FORM';
}

/** An empty selector matches nothing. */
function matches(node: Node, selector: string): boolean {
  return selector !== '' && isElement(node) && Element.prototype.matches.call(node, selector);
}

/** Whether line breaks within the node's data are drawn as such. */
function keepsLines({ parentElement }: Text): boolean {
  return parentElement !== null && /pre|break-spaces/.test(getComputedStyle(parentElement).whiteSpace);
}
