import type { ApplyResult, Finding, Insertion, Report, Span } from '@/lib/model';
import type { DraftBox } from './adapter';
import { replaceInField, selectInField } from './field-editing';
import { type Ground, groundUnder } from './ground';
import type { Judged } from './held-words';
import { holds } from './holds';
import type { Marks } from './marks';
import { editBetween, remap, remapFinding } from './remap';
import type { Surface } from './surface';

/** A finding, and where its words stand on the page now. */
export interface Marked {
  readonly finding: Finding;
  readonly range: Range;
}

/** A blank that is still to be filled in, likewise. */
interface Blank {
  readonly span: Span;
  readonly range: Range;
}

/** What a session needs of the world around it. */
export interface Surroundings {
  readonly surface: Surface;
  readonly marks: Marks;
  /** Asks for a report on the draft as it is now. */
  judge(session: DraftSession): Promise<Report>;
  /** The text, its findings or the ground under it have changed. */
  changed(session: DraftSession): void;
}

/** How long nothing may have been typed before the draft is judged again, in ms. */
const pause = 150;

/**
 * One open draft: follows what is typed, keeps the marks on the words they belong to, and asks for a new report
 * when the typing pauses. It ends with its signal and leaves nothing behind.
 */
export class DraftSession {
  readonly box: DraftBox;
  readonly #around: Surroundings;
  readonly #signal: AbortSignal;
  #report: Report | null = null;
  /** What the newest report is on, and the day it was made on. */
  #judged = { text: '', subject: '', day: '' };
  #marked: readonly Marked[] = [];
  #blanks: readonly Blank[] = [];
  #ground: Ground;
  /** Counts passes and edits, so that an answer to anything but the newest is dropped. */
  #turn = 0;
  #timer = 0;
  #composing = false;

  constructor(box: DraftBox, around: Surroundings, signal: AbortSignal) {
    this.box = box;
    this.#around = around;
    this.#signal = signal;
    this.#ground = groundUnder(box.body);
    this.#listen();
  }

  /** The writer's own words. */
  get text(): string {
    return this.#around.surface.text;
  }

  /** The subject line as it stands; empty where there is none. */
  get subject(): string {
    return this.box.subject?.value ?? '';
  }

  /** What is under the text. */
  get ground(): Ground {
    return this.#ground;
  }

  /** The newest report; while something is being typed, that on the text before. null before the first. */
  get report(): Report | null {
    return this.#report;
  }

  /** The newest report, if it is on the very text that stands there, and of today: a promise in it may say “tomorrow”. */
  get reportOnText(): Report | null {
    const { text, day } = this.#judged;
    return text === this.text && day === new Date().toDateString() ? this.#report : null;
  }

  /** What the newest report found, and what it is on; null before the first. */
  get judged(): Judged | null {
    if (!this.#report) return null;
    const { draft, subject } = this.#report;
    return {
      ...this.#judged,
      findings: draft?.findings ?? [],
      subjectFindings: subject?.findings ?? [],
    };
  }

  /** The findings that hold for the text as it is now, in its order. */
  get marked(): readonly Marked[] {
    return this.#marked;
  }

  /** Where words can be changed exactly; any others can only be copied. */
  get replaceable(): readonly Span[] {
    return this.#around.surface.replaceable;
  }

  /** Offset of the caret in the text; null when it is elsewhere. */
  get caret(): number | null {
    return this.#around.surface.caret;
  }

  /** Where the caret is drawn, in px of the viewport; null when it is elsewhere. */
  get caretRect(): DOMRect | null {
    return this.#around.surface.caretRect;
  }

  get isSelecting(): boolean {
    return this.#around.surface.isSelecting;
  }

  /** Asks for a report and shows what it found, unless the draft has changed by then. */
  async judge(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const { subject } = this; // it may be edited meanwhile
    const report = await this.#around.judge(this).catch(() => null);
    if (turn !== this.#turn || this.#signal.aborted) return;
    this.#report = report;
    this.#judged = { text: this.text, subject, day: new Date().toDateString() };
    this.#show(report?.draft?.findings ?? [], report?.blanks ?? []);
  }

  /** Puts calmer words in place of others, unless an input method is in the middle of a word. */
  replace(span: Span, expected: string, replacement: string): ApplyResult {
    if (this.#composing) return { ok: false, reason: 'refused' };
    return this.#around.surface.replace(span, expected, replacement);
  }

  /** Puts words into the draft, if its text is still as expected. */
  insert(insertion: Insertion, expected: string): ApplyResult {
    if (this.#composing) return { ok: false, reason: 'refused' };
    return this.#around.surface.insert(insertion, expected);
  }

  /** Replaces in the subject line. */
  replaceInSubject(span: Span, expected: string, replacement: string): ApplyResult {
    const { subject } = this.box;
    if (!subject) return { ok: false, reason: 'gone' };
    if (this.#composing) return { ok: false, reason: 'refused' };
    return replaceInField(subject, span, expected, replacement);
  }

  /** Brings some words into view and selects them. */
  select(span: Span): void {
    this.bringIntoView(span);
    this.#around.surface.select(span);
  }

  /** The same in the subject line. */
  selectInSubject(span: Span): void {
    const { subject } = this.box;
    if (!subject) return;
    subject.scrollIntoView({ block: 'nearest' });
    selectInField(subject, span);
  }

  bringIntoView(span: Span): void {
    this.#around.surface.bringIntoView(span);
  }

  /** Takes a mark away, before the next report leaves it out. */
  drop(dropped: Marked): void {
    this.#report = withoutFinding(this.#report, dropped.finding);
    this.#show(this.#marked.filter((marked) => marked !== dropped).map(({ finding }) => finding));
  }

  /** Whether the words can be changed exactly; else they can only be copied. */
  canReplace(span: Span): boolean {
    return this.replaceable.some(({ start, end }) => start <= span.start && span.end <= end);
  }

  /** The mark under a point of the viewport. */
  markedAt(x: number, y: number): Marked | null {
    const covers = ({ left, right, top, bottom }: DOMRect) =>
      left <= x && x <= right && top <= y && y <= bottom;
    return this.#marked.find(({ range }) => [...range.getClientRects()].some(covers)) ?? null;
  }

  /** Follows what the page did to the box: gave it another theme, or moved it, which undoes every range in it. */
  refresh(): void {
    const ground = groundUnder(this.box.body);
    const isMoved = [...this.#marked, ...this.#blanks].some(({ range }) => range.collapsed);
    if (ground === this.#ground && !isMoved) return;
    this.#ground = ground;
    this.#show(this.#marked.map(({ finding }) => finding));
  }

  #listen(): void {
    const signal = this.#signal;
    this.#around.surface.watch(() => this.#edited(), signal);
    // On the window: webmails stop such events on their way to the body, or out of it.
    const options = { capture: true, signal };
    const here = (target: EventTarget | null) => holds(this.box.root, target);
    const compose = (composing: boolean) => (event: Event) => {
      if (!here(event.target)) return;
      this.#composing = composing;
      if (!composing) this.#judgeSoon();
    };
    window.addEventListener('compositionstart', compose(true), options);
    window.addEventListener('compositionend', compose(false), options);
    const subjectEdited = ({ target }: Event) => {
      if (here(target) && target === this.box.subject) this.#judgeSoon();
    };
    window.addEventListener('input', subjectEdited, options);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#around.marks.erase(this);
    });
  }

  #edited(): void {
    const { surface } = this.#around;
    const before = surface.text;
    const findings = this.#marked.map(({ finding }) => finding);
    surface.read();
    if (before === surface.text) {
      this.#show(findings); // the same words in other nodes
      return;
    }
    const edit = editBetween(before, surface.text);
    this.#turn += 1;
    this.#judgeSoon();
    this.#show(
      findings.map((finding) => remapFinding(finding, edit)).filter((finding) => finding !== null),
      this.#blanks.map(({ span }) => remap(span, edit)).filter((span) => span !== null),
    );
  }

  #judgeSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#composing) this.#timer = window.setTimeout(() => void this.judge(), pause);
  }

  #show(findings: readonly Finding[], blanks: readonly Span[] = this.#blanks.map(({ span }) => span)): void {
    const { surface, marks } = this.#around;
    this.#marked = findings.flatMap((finding) => {
      const range = surface.rangeOf(finding);
      return range ? [{ finding, range }] : [];
    });
    this.#blanks = blanks.flatMap((span) => {
      const range = surface.rangeOf(span);
      return range ? [{ span, range }] : [];
    });
    const found = this.#marked.map(({ finding, range }) => ({ range, cause: finding.severity }));
    const open = this.#blanks.map(({ range }) => ({ range, cause: 'blank' as const }));
    marks.draw(this, [...found, ...open], this.#ground);
    this.#around.changed(this);
  }
}

/** The same report without what one rule found at one place. */
function withoutFinding(report: Report | null, { rule, start }: Finding): Report | null {
  if (!report?.draft) return report;
  const findings = report.draft.findings.filter((each) => each.rule !== rule || each.start !== start);
  return { ...report, draft: { ...report.draft, findings } };
}
