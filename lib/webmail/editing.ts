import type { ApplyResult, Span } from '@/lib/model';
import { mapText, objectMark, offsetOf, rangeOf, type TextMap } from './text-map';

/** Words to change in an editable element. */
export interface Change {
  readonly body: HTMLElement;
  /** CSS selector of what in it is not the writer's own. */
  readonly notOwn: string;
  readonly span: Span;
  /** What the span must still hold. */
  readonly expected: string;
  readonly replacement: string;
}

/** Whether words can be changed in one step: within one line, with nothing but text among them. */
export function isOneLine(words: string): boolean {
  return !words.includes('\n') && !words.includes(objectMark);
}

/**
 * Replaces words as if they had been typed, so that the editor's own undo takes it back. Focuses the element. The
 * caret stays where it was in the text; if that was in the replaced words, it goes to their end.
 */
export function replace({ body, notOwn, span, expected, replacement }: Change): ApplyResult {
  const before = mapText(body, notOwn);
  const range = rangeOf(before, span);
  if (!range || before.text.slice(span.start, span.end) !== expected) return { ok: false, reason: 'changed' };
  if (!isOneLine(expected) || !isOneLine(replacement)) return { ok: false, reason: 'refused' };

  const caret = caretIn(body, before);
  selectIn(body, range);
  const wanted = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
  const took = () => sameWords(mapText(body, notOwn).text, wanted);
  insert(body.ownerDocument, replacement);
  const now = mapText(body, notOwn);
  if (now.text === before.text) insertPlainly(body, rangeOf(now, span)!, replacement);
  if (!took()) return { ok: false, reason: 'refused' };

  const longer = replacement.length - expected.length;
  if (caret !== null && caret < span.start) placeCaret(body, notOwn, caret);
  if (caret !== null && caret > span.end) placeCaret(body, notOwn, caret + longer);
  return { ok: true };
}

/** Where the caret is in the text of an editable element; null when it is elsewhere. */
export function caretIn(body: HTMLElement, map: TextMap): number | null {
  const { focusNode, focusOffset } = body.ownerDocument.getSelection() ?? {};
  return focusNode && body.contains(focusNode) ? offsetOf(map, focusNode, focusOffset ?? 0) : null;
}

/** Focuses an editable element and selects a range of it. */
export function selectIn(body: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  body.focus({ preventScroll: true });
  body.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

// Deprecated and without a successor: nothing else leaves the editor's own undo whole.
function insert(page: Document, words: string): void {
  if (words === '') page.execCommand('delete');
  else page.execCommand('insertText', false, words);
}

/** For an editor that lets no command through. Its undo may then not know of the change. */
function insertPlainly(body: HTMLElement, range: Range, words: string): void {
  range.deleteContents();
  range.insertNode(body.ownerDocument.createTextNode(words));
  const init = { inputType: 'insertReplacementText', data: words, bubbles: true };
  body.dispatchEvent(new InputEvent('input', init));
}

function placeCaret(body: HTMLElement, notOwn: string, offset: number): void {
  const map = mapText(body, notOwn);
  const before = rangeOf(map, { start: offset - 1, end: offset });
  const after = rangeOf(map, { start: offset, end: offset + 1 });
  const selection = body.ownerDocument.getSelection();
  if (before) selection?.collapse(before.endContainer, before.endOffset);
  else if (after) selection?.collapse(after.startContainer, after.startOffset);
}

/** Whether two texts are the same but for blanks: editors turn some of them into others. */
function sameWords(one: string, other: string): boolean {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  return squeeze(one) === squeeze(other);
}
