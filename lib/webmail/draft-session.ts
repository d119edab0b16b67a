import type { ApplyResult, DraftAssessment, Finding, Report, Span } from '@/lib/model';
import type { DraftBox } from './adapter';
import { caretIn, isOneLine, replace, selectIn } from './editing';
import { groundUnder } from './ground';
import { bringIntoView } from './into-view';
import type { Marks } from './marks';
import { editBetween, remapFinding } from './remap';
import { mapText, rangeOf, type TextMap } from './text-map';

/** A finding, and where its words stand on the page now. */
export interface Marked {
  readonly finding: Finding;
  readonly range: Range;
}

/** What a session needs of the world around it. */
interface Surroundings {
  readonly notOwn: string;
  readonly marks: Marks;
  /** Asks for a report on the draft as it is now. */
  judge(session: DraftSession): Promise<Report>;
  /** The text or its findings have changed. */
  changed(session: DraftSession): void;
}

/** How long nothing may have been typed before the draft is judged again, in ms. */
const pause = 250;

/**
 * One open draft: follows what is typed, keeps the marks on the words they belong to, and asks for a new report
 * when the typing pauses. It ends with its signal and leaves nothing behind.
 */
export class DraftSession {
  readonly box: DraftBox;
  readonly #around: Surroundings;
  readonly #signal: AbortSignal;
  #map: TextMap;
  #assessment: DraftAssessment | null = null;
  #marked: readonly Marked[] = [];
  /** Counts passes and edits, so that an answer to anything but the newest is dropped. */
  #turn = 0;
  #timer = 0;
  #composing = false;

  constructor(box: DraftBox, around: Surroundings, signal: AbortSignal) {
    this.box = box;
    this.#around = around;
    this.#signal = signal;
    this.#map = mapText(box.body, around.notOwn);
    this.#listen();
  }

  /** The writer's own words. */
  get text(): string {
    return this.#map.text;
  }

  /** The newest assessment; while something is being typed, that of the text before. null before the first. */
  get assessment(): DraftAssessment | null {
    return this.#assessment;
  }

  /** The findings that hold for the text as it is now, in its order. */
  get marked(): readonly Marked[] {
    return this.#marked;
  }

  /** Offset of the caret in the text; null when it is elsewhere. */
  get caret(): number | null {
    return caretIn(this.box.body, this.#map);
  }

  /** Asks for a report and shows what it found, unless the draft has changed by then. */
  async judge(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const report = await this.#around.judge(this).catch(() => null);
    if (turn !== this.#turn || this.#signal.aborted) return;
    this.#assessment = report?.draft ?? null;
    this.#show(this.#assessment?.findings ?? []);
  }

  /** Puts calmer words in place of others, unless an input method is in the middle of a word. */
  replace(span: Span, expected: string, replacement: string): ApplyResult {
    if (this.#composing) return { ok: false, reason: 'refused' };
    const { notOwn } = this.#around;
    return replace({ body: this.box.body, notOwn, span, expected, replacement });
  }

  /** Brings some words into view and selects them. */
  select(span: Span): void {
    const range = rangeOf(this.#map, span);
    if (!range) return;
    bringIntoView(range);
    selectIn(this.box.body, range);
  }

  /** Takes a mark away, before the next report leaves it out. */
  drop(dropped: Marked): void {
    this.#show(this.#marked.filter((marked) => marked !== dropped).map(({ finding }) => finding));
  }

  /** Whether the words can be changed in one step, within a line. */
  canReplace({ start, end }: Span): boolean {
    return isOneLine(this.text.slice(start, end));
  }

  /** The mark under a point of the viewport. */
  markedAt(x: number, y: number): Marked | null {
    const covers = ({ left, right, top, bottom }: DOMRect) =>
      left <= x && x <= right && top <= y && y <= bottom;
    return this.#marked.find(({ range }) => [...range.getClientRects()].some(covers)) ?? null;
  }

  #listen(): void {
    const { body } = this.box;
    const signal = this.#signal;
    // Not `input`: editors also undo, paste and clear by script, which sends no such event.
    const observer = new MutationObserver(() => this.#edited());
    observer.observe(body, { childList: true, characterData: true, subtree: true });
    const compose = (composing: boolean) => () => {
      this.#composing = composing;
      if (!composing) this.#judgeSoon();
    };
    body.addEventListener('compositionstart', compose(true), { capture: true, signal });
    body.addEventListener('compositionend', compose(false), { capture: true, signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
      this.#around.marks.erase(this);
    });
  }

  #edited(): void {
    const before = this.text;
    const findings = this.#marked.map(({ finding }) => finding);
    this.#map = mapText(this.box.body, this.#around.notOwn);
    if (before === this.text) {
      this.#show(findings); // the same words in other nodes
      return;
    }
    const edit = editBetween(before, this.text);
    this.#turn += 1;
    this.#judgeSoon();
    this.#show(findings.map((finding) => remapFinding(finding, edit)).filter((finding) => finding !== null));
  }

  #judgeSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#composing) this.#timer = window.setTimeout(() => void this.judge(), pause);
  }

  #show(findings: readonly Finding[]): void {
    this.#marked = findings.flatMap((finding) => {
      const range = rangeOf(this.#map, finding);
      return range ? [{ finding, range }] : [];
    });
    const marks = this.#marked.map(({ finding, range }) => ({ range, severity: finding.severity }));
    this.#around.marks.draw(this, marks, groundUnder(this.box.body));
    this.#around.changed(this);
  }
}
