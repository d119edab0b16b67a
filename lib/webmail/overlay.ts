import palette from '@/lib/palette.css?inline';
import { language } from '@/lib/text';
import { element } from './element';
import guard from './guard.css?inline';
import marks from './marks.css?inline';
import styles from './overlay.css?inline';

/**
 * Our one place on the page: a shadow root on `<html>`, outside every compose box and every style of the page. It
 * holds the card, the pills, the mirrors and the question before sending, and says aloud what happened.
 */
export class Overlay {
  readonly host = element('div');
  readonly #root = this.host.attachShadow({ mode: __SHADOW_MODE__ });
  readonly #voice = element('div', { role: 'status', class: 'unseen' });

  constructor() {
    // By script, for pages that allow no `style` attribute.
    this.host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483647';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(palette + styles + guard + marks);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#voice);
    // The caret stays in the draft while the pointer is on our buttons.
    this.#root.addEventListener('mousedown', (event) => event.preventDefault());
    // The page would take a click on us for a click beside its own dialogs.
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      this.host.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Puts it on the page, once there is something to show; back in its place if the page has moved it, even into a draft. */
  mount(): void {
    const { documentElement } = document;
    if (this.host.parentNode === documentElement) return;
    this.host.lang = language();
    documentElement.append(this.host);
  }

  unmount(): void {
    this.host.remove();
  }

  add(part: Element): void {
    this.#root.append(part);
  }

  /** The part of our UI that has the focus. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Says something to those who listen to the page. */
  say(words: string): void {
    this.#voice.replaceChildren(element('span', {}, words)); // a new element, so that the same words are said again
  }
}
