import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import type { Span } from '@/lib/model';
import { element } from './element';
import { isCovered } from './is-covered';

/** What decides where in a field each of its words stands. */
const laidOutBy = [
  'font',
  'fontFeatureSettings',
  'fontKerning',
  'fontVariationSettings',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'padding',
  'direction',
  'unicodeBidi',
  'textAlign',
  'textIndent',
  'textTransform',
  'textRendering',
  'tabSize',
  'whiteSpace',
  'overflowWrap',
  'wordBreak',
  'lineBreak',
  'hyphens',
] as const;

/**
 * The words of a field once more, unseen, exactly over those of the field: what is written in a field can itself be
 * neither marked nor measured. It follows the field's scrolling, size and type, and takes no pointer.
 */
export class Mirror {
  readonly element: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #root: Element;
  readonly #words = document.createTextNode('');
  readonly #page = element('div', { class: 'mirrored' }, this.#words);

  /** @param root the compose box, which may lie over the field; what else does hides the mirror */
  constructor(field: HTMLTextAreaElement, root: Element) {
    this.#field = field;
    this.#root = root;
    this.element = element('div', { class: 'mirror', 'aria-hidden': 'true' }, this.#page);
  }

  /** Keeps it in its place, once it is on the page. */
  follow(signal: AbortSignal): void {
    const stop = autoUpdate(this.#field, this.element, () => this.place());
    this.#field.addEventListener('scroll', () => this.#scroll(), { passive: true, signal });
    signal.addEventListener('abort', () => {
      stop();
      this.element.remove();
    });
  }

  show(words: string): void {
    if (this.#words.data !== words) this.#words.data = words;
    this.#scroll();
  }

  rangeOf({ start, end }: Span): Range {
    const range = document.createRange();
    range.setStart(this.#words, start);
    range.setEnd(this.#words, end);
    return range;
  }

  place(): void {
    const field = this.#field;
    const { left, top, width } = field.getBoundingClientRect();
    const scale = width / field.offsetWidth || 1;
    const px = (length: number) => length * scale;
    const box = new DOMRect(
      left + px(field.clientLeft),
      top + px(field.clientTop),
      px(field.clientWidth),
      px(field.clientHeight),
    );
    const seen = seenOf(field, box);
    const hidden = [
      seen.top - box.top,
      box.right - seen.right,
      box.bottom - seen.bottom,
      seen.left - box.left,
    ];
    const computed = getComputedStyle(field);
    for (const property of laidOutBy) this.#page.style[property] = computed[property];
    Object.assign(this.element.style, {
      translate: `${box.x}px ${box.y}px`,
      scale: `${scale}`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      clipPath: `inset(${hidden.map((length) => `${length / scale}px`).join(' ')})`,
      visibility: isCovered(seen, this.#root, this.element) ? 'hidden' : 'visible',
    });
    this.#scroll();
  }

  #scroll(): void {
    this.#page.style.translate = `${-this.#field.scrollLeft}px ${-this.#field.scrollTop}px`;
  }
}

/** The part of a box that is not scrolled out of view. */
function seenOf(field: Element, box: DOMRect): DOMRect {
  let { left, top, right, bottom } = box;
  for (const ancestor of getOverflowAncestors(field)) {
    if (!(ancestor instanceof Element)) continue;
    const edge = ancestor.getBoundingClientRect();
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
