import type { ApplyResult, Insertion, Span } from '@/lib/model';
import { linesOf } from './editing';
import { insertInField, replaceInField, selectInField } from './field-editing';
import type { Mirror } from './mirror';
import type { Surface } from './surface';

/** A draft in a field of plain text. Its quoted mail and signature are lines like any other: the engine tells them. */
export class PlainText implements Surface {
  readonly #field: HTMLTextAreaElement;
  readonly #mirror: Mirror;
  #text = '';

  constructor(field: HTMLTextAreaElement, mirror: Mirror) {
    this.#field = field;
    this.#mirror = mirror;
    this.read();
  }

  get text(): string {
    return this.#text;
  }

  get replaceable(): readonly Span[] {
    return linesOf(this.#text, { start: 0, end: this.#text.length });
  }

  get caret(): number | null {
    return this.#field.ownerDocument.activeElement === this.#field ? this.#field.selectionEnd : null;
  }

  get caretRect(): DOMRect | null {
    return this.caret === null
      ? null
      : this.#mirror.rangeOf({ start: this.caret, end: this.caret }).getBoundingClientRect();
  }

  get isSelecting(): boolean {
    return this.#field.selectionStart !== this.#field.selectionEnd;
  }

  read(): void {
    this.#text = this.#field.value;
    this.#mirror.show(this.#text);
  }

  rangeOf({ start, end }: Span): Range | null {
    return start < end && end <= this.#text.length ? this.#mirror.rangeOf({ start, end }) : null;
  }

  replace(span: Span, expected: string, replacement: string): ApplyResult {
    return replaceInField(this.#field, span, expected, replacement);
  }

  insert(insertion: Insertion, expected: string): ApplyResult {
    return insertInField(this.#field, insertion, expected);
  }

  bringIntoView({ start, end }: Span): void {
    this.#field.scrollIntoView({ block: 'nearest' });
    const { top, bottom } = this.#mirror.rangeOf({ start, end }).getBoundingClientRect();
    const edge = this.#field.getBoundingClientRect();
    if (top < edge.top || bottom > edge.bottom) this.#field.scrollTop += top - edge.top - edge.height / 2;
  }

  select(span: Span): void {
    selectInField(this.#field, span);
  }

  watch(edited: () => void, signal: AbortSignal): void {
    const check = () => {
      if (this.#field.value !== this.#text) edited();
    };
    // A change by script sends no `input`; the caret that it moves tells of it.
    this.#field.addEventListener('input', check, { capture: true, signal });
    this.#field.addEventListener('selectionchange', check, { capture: true, signal });
  }
}
