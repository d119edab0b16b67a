import type { ApplyResult, Insertion, Span } from '@/lib/model';
import { caretWithin } from './caret-within';

/** A field of plain text: a draft in plain-text mode, a subject line. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Replaces words of a field as if they had been typed, so that the browser's own undo takes it back. Focuses the
 * field. The caret stays where it was in the text; if that was in the replaced words, it goes to their end.
 */
export function replaceInField(
  field: Field,
  { start, end }: Span,
  expected: string,
  replacement: string,
): ApplyResult {
  const { value: before, selectionEnd } = field;
  if (before.slice(start, end) !== expected) return { ok: false, reason: 'changed' };
  const wanted = before.slice(0, start) + replacement + before.slice(end);
  selectInField(field, { start, end });
  const page = field.ownerDocument;
  if (replacement === '') page.execCommand('delete');
  else page.execCommand('insertText', false, replacement);
  if (field.value === before) insertPlainly(field, { start, end }, replacement);
  if (field.value !== wanted) return { ok: false, reason: 'refused' };
  const caret = caretAfter(selectionEnd ?? 0, { start, end }, replacement);
  field.setSelectionRange(caret, caret);
  return { ok: true };
}

/**
 * Puts words into a field as if they had been typed, as a step of its own for the browser's undo. Focuses the field, and
 * selects the first place to fill in; where there is none, the caret goes behind the words.
 */
export function insertInField(field: Field, { at, text }: Insertion, expected: string): ApplyResult {
  if (field.value !== expected) return { ok: false, reason: 'changed' };
  field.focus({ preventScroll: true });
  const result = replaceInField(field, { start: at, end: at }, '', text);
  if (!result.ok) return result;
  const { start, end } = caretWithin(text);
  field.setSelectionRange(at + start, at + end);
  return result;
}

/** Focuses a field and selects a span of it. */
export function selectInField(field: Field, { start, end }: Span): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
}

function caretAfter(caret: number, { start, end }: Span, replacement: string): number {
  if (caret < start) return caret;
  return caret > end ? caret + replacement.length - (end - start) : start + replacement.length;
}

/** For a page that lets no command through. Its undo may then not know of the change. */
function insertPlainly(field: Field, { start, end }: Span, words: string): void {
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(
    new InputEvent('input', { inputType: 'insertReplacementText', data: words, bubbles: true }),
  );
}
