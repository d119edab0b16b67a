import type { ApplyResult, DismissRequest, Replacement, Report, Snapshot, Span } from '@/lib/model';
import type { Adapter, DraftBox, OpenConversation } from './adapter';
import { DraftSession } from './draft-session';
import { groundUnder } from './ground';
import { takeKeys } from './keys';
import { Marks } from './marks';
import { OpenCard } from './open-card';
import { Overlay } from './overlay';
import { Pill } from './pill';
import { placePill } from './place-pill';
import { watchPage } from './watch-page';
import { watchPointer } from './watch-pointer';

/** What the page asks of whoever judges. A promise that rejects means that nobody answered; the page goes on. */
export interface Background {
  judge(snapshot: Snapshot): Promise<Report>;
  dismiss(request: DismissRequest): Promise<void>;
  /** In answer to a click only. */
  openPanel(): Promise<void>;
}

/** A draft that is open, with its pill and what ends both. */
interface Open {
  readonly session: DraftSession;
  readonly pill: Pill;
  /** Places the pill again: what lies over the compose box may have changed. */
  readonly place: () => void;
  readonly ending: AbortController;
}

/**
 * The mail page: follows which drafts and which conversation are open, has them judged, and answers what the side
 * panel asks. It ends with its signal and leaves nothing behind.
 */
export class Page {
  readonly #adapter: Adapter;
  readonly #background: Background;
  readonly #signal: AbortSignal;
  readonly #overlay = new Overlay();
  readonly #marks = new Marks();
  readonly #card: OpenCard;
  readonly #open = new Map<HTMLElement, Open>();
  /** The draft that had the focus last. */
  #active: DraftSession | null = null;
  #revision = 0;
  /** Which draft is active, which conversation is open, and how many of its messages are unfolded. */
  #shown = '';

  constructor(adapter: Adapter, background: Background, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#background = background;
    this.#signal = signal;
    this.#card = new OpenCard({
      overlay: this.#overlay,
      marks: this.#marks,
      conversationIdOf: ({ box }) => adapter.readConversation(box)?.id ?? null,
      dismiss: (request) => void background.dismiss(request).catch(ignore),
    });
    takeKeys(
      {
        host: this.#overlay.host,
        inside: (event) => this.#card.press(event),
        outside: (event) => this.#takesKey(event),
      },
      signal,
    );
    document.addEventListener('focusin', ({ target }) => this.#focused(target), { capture: true, signal });
    watchPage(document, () => this.#follow(), signal);
    signal.addEventListener('abort', () => this.#closeDrafts([]));
  }

  /** What the page shows now. */
  look(): Snapshot {
    return this.#snapshot(this.#active);
  }

  /** Takes a suggestion. */
  apply({ draftId, span, expected, replacement }: Replacement): ApplyResult {
    const session = this.#sessionOf(draftId);
    return session ? session.replace(span, expected, replacement) : { ok: false, reason: 'gone' };
  }

  /** Brings a phrase of the draft into view and selects it. */
  show({ draftId, span }: { readonly draftId: string; readonly span: Span }): void {
    this.#sessionOf(draftId)?.select(span);
  }

  /** Asks for reports again, for what was dismissed has changed. */
  rejudge(): void {
    for (const { session } of this.#open.values()) void session.judge();
    if (!this.#active) this.#tell();
  }

  #follow(): void {
    const boxes = this.#adapter.findDrafts();
    this.#closeDrafts(boxes);
    if (boxes.length > 0) this.#overlay.mount();
    for (const { place } of this.#open.values()) place();
    const opened = boxes.filter(({ body }) => !this.#open.has(body)).map((box) => this.#openDraft(box));
    const isNew = this.#noteWhatIsShown();
    const due = new Set(isNew && this.#active ? [...opened, this.#active] : opened);
    for (const session of due) void session.judge();
    if (isNew && !this.#active) this.#tell();
  }

  /** Returns whether what is shown differs from what was shown before. */
  #noteWhatIsShown(): boolean {
    const conversation = this.#conversationOf(this.#active);
    const shown = JSON.stringify([this.#active?.box.id, conversation?.id, conversation?.thread.length]);
    const isNew = shown !== this.#shown;
    this.#shown = shown;
    return isNew;
  }

  #openDraft(box: DraftBox): DraftSession {
    const ending = new AbortController();
    const signal = AbortSignal.any([this.#signal, ending.signal]);
    const around = {
      notOwn: this.#adapter.notOwn,
      marks: this.#marks,
      judge: (session: DraftSession) => this.#background.judge(this.#snapshot(session)),
      changed: (session: DraftSession) => this.#changed(session),
    };
    const session = new DraftSession(box, around, signal);
    const pill = new Pill(() => void this.#background.openPanel().catch(ignore));
    this.#overlay.add(pill.element);
    this.#open.set(box.body, { session, pill, place: placePill(pill.element, box, signal), ending });
    if (!this.#active || box.root.contains(document.activeElement)) this.#active = session;
    watchPointer(
      box.body,
      {
        rested: (x, y) => this.#pointed(session, x, y, 'rest'),
        clicked: (x, y) => this.#pointed(session, x, y, 'click'),
      },
      signal,
    );
    signal.addEventListener('abort', () => pill.element.remove());
    return session;
  }

  #closeDrafts(stillThere: readonly DraftBox[]): void {
    const bodies = new Set(stillThere.map(({ body }) => body));
    for (const [body, { session, ending }] of this.#open) {
      if (bodies.has(body)) continue;
      this.#open.delete(body);
      this.#card.draftClosed(session);
      ending.abort();
      if (this.#active === session) this.#active = [...this.#open.values()].at(-1)?.session ?? null;
    }
    if (this.#open.size === 0) this.#overlay.unmount();
  }

  #changed(session: DraftSession): void {
    const { pill } = this.#open.get(session.box.body)!;
    pill.show(session.assessment, session.marked.length, groundUnder(session.box.body));
    this.#card.draftChanged(session);
  }

  #pointed(session: DraftSession, x: number, y: number, cause: 'rest' | 'click'): void {
    const marked = session.markedAt(x, y);
    if (marked && !(cause === 'rest' && this.#card.isOpen)) this.#card.open(session, marked, cause);
  }

  #takesKey(event: KeyboardEvent): boolean {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key === 'Escape' && this.#card.isOpen) {
      this.#card.close();
      return true;
    }
    if (key !== 'Enter' || !altKey || ctrlKey || metaKey || shiftKey) return false;
    const session = this.#sessionAround(event.target);
    return session !== null && this.#card.openAtCaret(session);
  }

  #focused(target: EventTarget | null): void {
    const session = this.#sessionAround(target);
    if (!session || session === this.#active) return;
    this.#active = session;
    if (this.#noteWhatIsShown()) void session.judge();
  }

  #sessionAround(target: EventTarget | null): DraftSession | null {
    const sessions = [...this.#open.values()].map(({ session }) => session);
    return sessions.find(({ box }) => target instanceof Node && box.root.contains(target)) ?? null;
  }

  #sessionOf(draftId: string): DraftSession | null {
    const sessions = [...this.#open.values()].map(({ session }) => session);
    return sessions.find(({ box }) => box.id === draftId && box.body.isConnected) ?? null;
  }

  #conversationOf(session: DraftSession | null): OpenConversation | null {
    return this.#adapter.readConversation(session?.box ?? null);
  }

  #snapshot(session: DraftSession | null): Snapshot {
    const conversation = this.#conversationOf(session);
    const subject = session?.box.subject?.value || conversation?.subject;
    this.#revision += 1;
    return {
      page: this.#adapter.id,
      draftId: session?.box.id ?? null,
      conversationId: conversation?.id ?? null,
      revision: this.#revision,
      active: session === this.#active,
      conversation: {
        ...(subject ? { subject } : {}),
        thread: conversation?.thread ?? [],
        draft: session?.text ?? '',
      },
    };
  }

  /** Says what the page shows while nobody writes; the answer is for the side panel. */
  #tell(): void {
    void this.#background.judge(this.#snapshot(null)).catch(ignore);
  }
}

/** Nobody answered: the mail goes on as if we were not there. */
function ignore(): void {}
