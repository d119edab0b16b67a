import type { ApplyResult, Insertion } from '@/lib/model';
import type { Editor } from './adapter';
import { caretWithin } from './caret-within';
import { isFirefox, placeCaret, pressKey, selectIn } from './editing';
import { mapText, type NotOwn, rangeOf, type TextMap } from './text-map';

/** Words to put into an editable element. */
interface Inserted {
  readonly body: HTMLElement;
  readonly editor: Editor;
  readonly notOwn: NotOwn;
  readonly insertion: Insertion;
  /** What the element's own text must still be. */
  readonly expected: string;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Puts words and their line breaks in as if they had been typed, as a step of its own for the editor's undo. Lines come
 * out as the editor makes them. Focuses the element, and selects the first place to fill in; where there is none, the
 * caret goes behind the words.
 */
export function insert({ body, editor, notOwn, insertion, expected }: Inserted): ApplyResult {
  const before = mapText(body, notOwn);
  const { at, text } = insertion;
  if (before.text !== expected || at > before.text.length) return { ok: false, reason: 'changed' };
  const room = hasRoom(body, before) ? null : makeRoom(body);
  const place = room ? { node: room, offset: 0 } : placeOf(before, insertion, body);
  if (!place) return { ok: false, reason: 'refused' };

  standAt(body, place);
  type(body, editor, text);
  const now = mapText(body, notOwn);
  if (!sameParagraphs(now.text, before.text.slice(0, at) + text + before.text.slice(at))) {
    // The editor, or another script, made something else of it: the person's own words are worth more.
    if (now.text !== before.text) body.ownerDocument.execCommand('undo');
    room?.remove();
    return { ok: false, reason: 'refused' };
  }
  selectInserted(body, now, insertion);
  return { ok: true };
}

/** Whether there is any place of the writer's own: a draft may hold nothing but a signature, or quoted mail. */
function hasRoom(body: HTMLElement, { runs, wordless }: TextMap): boolean {
  return runs.length > 0 || wordless.length > 0 || !body.hasChildNodes();
}

/** An empty line above what is not the writer's own. */
function makeRoom(body: HTMLElement): HTMLElement {
  const line = body.ownerDocument.createElement('div');
  line.append(body.ownerDocument.createElement('br'));
  body.prepend(line);
  return line;
}

/**
 * Where in the page an offset of the text is. Between two runs of a line, words that begin with a line break belong to
 * those before them, others to those after.
 */
function placeOf({ runs, wordless }: TextMap, { at, text }: Insertion, body: HTMLElement): Place | null {
  const before = runs.findLast(({ start, end }) => start < at && at <= end);
  const after = runs.find(({ start, end }) => start <= at && at < end);
  const run = text.startsWith('\n') ? (before ?? after) : (after ?? before);
  if (run) return { node: run.node, offset: at - run.start };
  const element = wordless.find((stop) => stop.at === at)?.element;
  if (element)
    return { node: element.parentNode!, offset: [...element.parentNode!.childNodes].indexOf(element) };
  return body.hasChildNodes() ? null : { node: body, offset: 0 };
}

/** Moves the caret there, and from elsewhere: what is typed where the caret is already joins the undo of what was. */
function standAt(body: HTMLElement, { node, offset }: Place): void {
  const selection = body.ownerDocument.getSelection();
  body.focus({ preventScroll: true });
  selection?.selectAllChildren(body);
  selection?.collapse(node, offset);
}

// `execCommand` is deprecated and without a successor. Line by line, so that each is what the editor makes of a line; but
// in Firefox each command would be an undo of its own, and a `<br>` for a line is the smaller evil.
function type(body: HTMLElement, editor: Editor, text: string): void {
  const page = body.ownerDocument;
  if (editor === 'roosterjs') noteAsItIs(body);
  for (const [index, line] of (isFirefox ? [text] : text.split('\n')).entries()) {
    if (index > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
  if (editor === 'roosterjs') noteAsItIs(body);
}

/** Has roosterjs note the text for its undo: after a letter it takes there to be something new, and notes it at a blank. */
function noteAsItIs(body: HTMLElement): void {
  pressKey(body);
  pressKey(body, ' ');
}

function selectInserted(body: HTMLElement, now: TextMap, { at, text }: Insertion): void {
  const { start, end } = caretWithin(text);
  const range = start < end ? rangeOf(now, { start: at + start, end: at + end }) : null;
  const selection = body.ownerDocument.getSelection();
  if (range) selectIn(body, range);
  else if (selection) {
    selection.selectAllChildren(body); // so that what is typed next is a step of its own
    placeCaret(selection, now, at + end);
  }
  const { focusNode } = selection ?? {};
  const shown = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  shown?.scrollIntoView({ block: 'nearest' });
}

/** Whether two texts are the same but for blanks at the edges of lines, and for how many empty lines are between two. */
function sameParagraphs(one: string, other: string): boolean {
  const shown = (text: string) =>
    text
      .replace(/ +/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
  return shown(one) === shown(other);
}
