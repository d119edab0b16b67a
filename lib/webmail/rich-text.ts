import type { ApplyResult, Insertion, Span } from '@/lib/model';
import type { Editor } from './adapter';
import { caretIn, replace, replaceableSpans, selectIn } from './editing';
import { insert } from './inserting';
import type { Surface } from './surface';
import { mapText, type NotOwn, rangeOf, type TextMap } from './text-map';

/** A draft in an editable element, which may hold quoted mail and a signature beside the writer's own words. */
export class RichText implements Surface {
  readonly #body: HTMLElement;
  readonly #notOwn: NotOwn;
  readonly #editor: Editor;
  #map: TextMap;

  constructor(body: HTMLElement, notOwn: NotOwn, editor: Editor) {
    this.#body = body;
    this.#notOwn = notOwn;
    this.#editor = editor;
    this.#map = mapText(body, notOwn);
  }

  get #place() {
    return { body: this.#body, editor: this.#editor, notOwn: this.#notOwn };
  }

  get text(): string {
    return this.#map.text;
  }

  get replaceable(): readonly Span[] {
    return replaceableSpans(this.#map);
  }

  get caret(): number | null {
    return caretIn(this.#body, this.#map);
  }

  get caretRect(): DOMRect | null {
    const selection = this.#body.ownerDocument.getSelection();
    if (!selection?.rangeCount || !this.#body.contains(selection.focusNode)) return null;
    const rect = selection.getRangeAt(0).getBoundingClientRect();
    return rect.height > 0 ? rect : null;
  }

  get isSelecting(): boolean {
    return this.#body.ownerDocument.getSelection()?.isCollapsed === false;
  }

  read(): void {
    this.#map = mapText(this.#body, this.#notOwn);
  }

  rangeOf(span: Span): Range | null {
    return rangeOf(this.#map, span);
  }

  replace(span: Span, expected: string, replacement: string): ApplyResult {
    return replace({ ...this.#place, span, expected, replacement });
  }

  insert(insertion: Insertion, expected: string): ApplyResult {
    return insert({ ...this.#place, insertion, expected });
  }

  bringIntoView(span: Span): void {
    this.rangeOf(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  select(span: Span): void {
    const range = this.rangeOf(span);
    if (range) selectIn(this.#body, range);
  }

  watch(edited: () => void, signal: AbortSignal): void {
    // Not `input`: editors also undo, paste and clear by script, which sends no such event.
    const observer = new MutationObserver(edited);
    observer.observe(this.#body, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
