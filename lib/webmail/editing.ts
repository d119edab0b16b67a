import type { ApplyResult, Span } from '@/lib/model';
import type { Editor } from './adapter';
import { mapText, type NotOwn, offsetOf, rangeOf, type TextMap } from './text-map';

/** Words to change in an editable element. */
export interface Change {
  readonly body: HTMLElement;
  readonly editor: Editor;
  readonly notOwn: NotOwn;
  readonly span: Span;
  /** What the span must still hold. */
  readonly expected: string;
  readonly replacement: string;
}

/**
 * Where words can be changed exactly: in one line and under the same tags throughout. Across the edge of bold type or of
 * a link nobody knows which of the new words were meant to be bold, and at the end of a link browsers write beside it.
 */
export function replaceableSpans({ text, runs }: TextMap): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last: Node | null = null;
  for (const { node, start, end } of runs) {
    // Editors cut a run of text into several nodes.
    if (last && node.previousSibling === last && spans.at(-1)?.end === start) spans.at(-1)!.end = end;
    else spans.push({ start, end });
    if (endsLink(node)) spans.at(-1)!.end -= 1;
    last = node;
  }
  return spans.flatMap((span) => linesOf(text, span));
}

/**
 * Replaces words as if they had been typed, so that the editor's own undo takes it back. Focuses the element. The
 * caret stays where it was in the text; if that was in the replaced words, it goes to their end.
 */
export function replace(change: Change): ApplyResult {
  const { body, notOwn, span, expected, replacement } = change;
  const before = mapText(body, notOwn);
  const range = rangeOf(before, span);
  if (!range || before.text.slice(span.start, span.end) !== expected) return { ok: false, reason: 'changed' };
  const isExact = replaceableSpans(before).some(({ start, end }) => start <= span.start && span.end <= end);
  if (!isExact || replacement.includes('\n')) return { ok: false, reason: 'refused' };

  const putBack = keepCaret(change, before, range);
  selectIn(body, range);
  insert(change);
  const wanted = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
  const now = mapText(body, notOwn);
  if (now.text === before.text) insertPlainly(body, rangeOf(now, span)!, replacement);
  if (!sameWords(mapText(body, notOwn).text, wanted)) {
    // The editor, or another script, made something else of it: the person's own words are worth more.
    if (now.text !== before.text) body.ownerDocument.execCommand('undo');
    return { ok: false, reason: 'refused' };
  }
  putBack();
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

/** The lines of a part of a text, without what ends them. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const lines = [...text.slice(start, end).matchAll(/[^\n]+/g)];
  return lines.map(({ index, 0: line }) => ({ start: start + index, end: start + index + line.length }));
}

/** Whether nothing but blanks follows a text within its link. */
function endsLink(node: Text): boolean {
  const link = node.parentElement?.closest('a');
  if (!link) return false;
  const rest = link.ownerDocument.createRange();
  rest.selectNodeContents(link);
  rest.setStartAfter(node);
  return String(rest).trim() === '';
}

// `execCommand` is deprecated and without a successor: nothing else leaves the editor's own undo whole.
function insert({ body, editor, replacement }: Change): void {
  const page = body.ownerDocument;
  if (editor === 'roosterjs') pressKey(body);
  if (replacement === '') page.execCommand('delete');
  for (const part of isFirefox ? [replacement] : firstWordAndRest(replacement))
    if (part !== '') page.execCommand('insertText', false, part);
  if (editor === 'roosterjs') pressKey(body);
}

/** Firefox swaps any words within their text node, and each command is an undo of its own. */
export const isFirefox = CSS.supports('-moz-appearance', 'none');

/**
 * Chromium swaps one word within its text node, which keeps the tags around it and the blanks beside it; several it would
 * delete and insert anew. What follows without a move of the caret belongs to the same undo.
 */
function firstWordAndRest(words: string): readonly string[] {
  const { length } = /^\S*/.exec(words)![0];
  return [words.slice(0, length), words.slice(length)];
}

/**
 * roosterjs keeps an undo of its own: a key pressed over a selection makes it note the text as it is, the next key
 * that there is something new. A key pressed by script writes nothing itself.
 */
export function pressKey(body: HTMLElement, key = 'a'): void {
  body.dispatchEvent(new KeyboardEvent('keypress', { key, bubbles: true, cancelable: true }));
}

/** For an editor that lets no command through. Its undo may then not know of the change. */
function insertPlainly(body: HTMLElement, range: Range, words: string): void {
  range.deleteContents();
  range.insertNode(body.ownerDocument.createTextNode(words));
  const init = { inputType: 'insertReplacementText', data: words, bubbles: true };
  body.dispatchEvent(new InputEvent('input', init));
}

/** Returns how to put the caret back, once the words are changed. */
function keepCaret({ body, notOwn, replacement }: Change, before: TextMap, words: Range): () => void {
  const selection = body.ownerDocument.getSelection();
  const caret = caretIn(body, before);
  if (!selection?.focusNode || caret === null) return () => {};
  const side = words.comparePoint(selection.focusNode, selection.focusOffset);
  if (side === 0) return () => {};
  const wanted = side < 0 ? caret : caret + replacement.length - String(words).length;
  // A range follows the edit, also on an empty line, which has no place in the text.
  const place = body.ownerDocument.createRange();
  place.setStart(selection.focusNode, selection.focusOffset);
  return () => {
    const now = mapText(body, notOwn);
    if (offsetOf(now, place.startContainer, place.startOffset) === wanted)
      selection.collapse(place.startContainer, place.startOffset);
    else placeCaret(selection, now, wanted);
  };
}

/** Puts the caret at an offset of the text, if there are words beside it. */
export function placeCaret(selection: Selection, map: TextMap, offset: number): void {
  const before = rangeOf(map, { start: offset - 1, end: offset });
  const after = rangeOf(map, { start: offset, end: offset + 1 });
  if (before) selection.collapse(before.endContainer, before.endOffset);
  else if (after) selection.collapse(after.startContainer, after.startOffset);
}

/** Whether two texts are the same but for blanks that do not show: those of a line's edges, and of two the second. */
function sameWords(one: string, other: string): boolean {
  const shown = (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/gm, '');
  return shown(one) === shown(other);
}
