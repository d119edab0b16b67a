import { breakRequest } from '@/lib/break-request';
import type {
  ApplyResult,
  DismissRequest,
  InsertRequest,
  Replacement,
  Report,
  Sent,
  Snapshot,
} from '@/lib/model';
import type { Adapter, DraftBox, OpenConversation } from './adapter';
import type { BreakCover } from './break-cover';
import type { DraftSession } from './draft-session';
import { holds } from './holds';
import { takeKeys } from './keys';
import { Marks } from './marks';
import { OpenCard } from './open-card';
import { OpenDraft } from './open-draft';
import { Overlay } from './overlay';
import { ownSubject } from './own-subject';
import { SendAim } from './send-aim';
import { SendGuard } from './send-guard';
import { SendWatch } from './send-watch';
import { watchPage } from './watch-page';

/** What the page asks of whoever judges. A promise that rejects means that nobody answered; the page goes on. */
export interface Background {
  judge(snapshot: Snapshot): Promise<Report>;
  dismiss(request: DismissRequest): Promise<void>;
  /** In answer to a click only. */
  openPanel(): Promise<void>;
  /** A draft was sent, or should have been. */
  sent(sent: Sent): Promise<void>;
  /** Whether the person wants to be asked before a draft goes out that hurts. */
  isGuarded(): Promise<boolean>;
  /** Whether the extension is still there: a page is not told when it goes. */
  isAlive(): boolean;
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
  readonly #open = new Map<HTMLElement, OpenDraft>();
  readonly #guard: SendGuard;
  readonly #sends: SendWatch;
  /** Not before the background has said so. */
  #isGuarded = false;
  /** Counts the times it was asked: answers may overtake one another, and the last one asked for holds. */
  #guardTurn = 0;
  /** The draft that had the focus last. */
  #active: DraftSession | null = null;
  #revision = 0;
  /** The draft, or with null the conversation without one, that the side panel was last told of. */
  #told: DraftSession | null = null;
  #toldOf = '';

  /** @param rest covers the mail for a while */
  constructor(
    adapter: Adapter,
    background: Background,
    rest: Pick<BreakCover, 'start'>,
    signal: AbortSignal,
  ) {
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
        inside: (event) => (this.#guard.isAsking ? this.#guard.press(event) : this.#card.press(event)),
        outside: (event) => this.#guard.takesKey(event) || this.#takesKey(event),
      },
      signal,
    );
    const aim = new SendAim({
      sending: adapter.sending,
      ours: this.#overlay.host,
      openBoxes: () => [...this.#open.values()].map(({ session }) => session.box),
      activeBox: () => this.#active?.box ?? null,
    });
    this.#guard = new SendGuard(
      {
        aim,
        overlay: this.#overlay,
        isOn: () => this.#isGuarded && background.isAlive(),
        sessionOf: ({ body }) => this.#open.get(body)?.session ?? null,
        asking: () => this.#card.close(),
        show: ({ box }, { part, span }) => this.show({ draftId: box.id, ...(part && { part }), span }),
        takeBreak: ({ report }) => {
          const kit = report?.advice.find((advice) => advice.kit?.name === 'break')?.kit;
          if (report) void rest.start(breakRequest(report, kit));
        },
      },
      signal,
    );
    // After the guard, which keeps from it what is not sent.
    this.#sends = new SendWatch(
      {
        aim,
        conversationIdOf: (box) => adapter.readConversation(box)?.id ?? null,
        foundIn: ({ body }) => this.#foundIn(this.#open.get(body)?.session),
        tell: (sent) => void background.sent(sent).catch(ignore),
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
  apply({ draftId, part, span, expected, replacement }: Replacement): ApplyResult {
    const session = this.#sessionOf(draftId);
    if (!session) return { ok: false, reason: 'gone' };
    return part === 'subject'
      ? session.replaceInSubject(span, expected, replacement)
      : session.replace(span, expected, replacement);
  }

  /** Puts words into a draft. */
  insert({ draftId, insertion, expected }: InsertRequest): ApplyResult {
    return this.#sessionOf(draftId)?.insert(insertion, expected) ?? { ok: false, reason: 'gone' };
  }

  /** Brings a phrase of the draft into view and selects it. */
  show({ draftId, part, span }: Pick<Replacement, 'draftId' | 'part' | 'span'>): void {
    const session = this.#sessionOf(draftId);
    if (part === 'subject') session?.selectInSubject(span);
    else session?.select(span);
  }

  /** Asks for reports again, for what was dismissed has changed. */
  rejudge(): void {
    for (const { session } of this.#open.values()) void session.judge();
    if (!this.#active) this.#tell();
  }

  /** Asks whether the person wants to be asked before a draft goes out. */
  async checkGuard(): Promise<void> {
    this.#guardTurn += 1;
    const turn = this.#guardTurn;
    const isGuarded = await this.#background.isGuarded().catch(() => null); // nobody is there: it stays as it is
    if (turn === this.#guardTurn) this.#isGuarded = isGuarded ?? this.#isGuarded;
  }

  #follow(): void {
    if (!this.#background.isAlive()) return;
    const boxes = this.#adapter.findDrafts();
    this.#closeDrafts(boxes);
    this.#sends.follow(new Set(boxes.map(({ body }) => body)));
    if (boxes.length > 0) this.#overlay.mount();
    for (const box of boxes) if (!this.#open.has(box.body)) this.#openDraft(box);
    for (const draft of this.#open.values()) draft.refresh();
    this.#judgeWhatIsNew();
  }

  /** Has every draft judged whose conversation has changed, or that has become the active one. */
  #judgeWhatIsNew(): void {
    const isActivated = this.#told !== this.#active;
    this.#told = this.#active;
    for (const draft of this.#open.values()) {
      const { session } = draft;
      const judgedFor = stateOf(this.#conversationOf(session));
      const isDue = judgedFor !== draft.judgedFor || (isActivated && session === this.#active);
      draft.judgedFor = judgedFor;
      if (isDue) void session.judge();
    }
    if (this.#active) return;
    const toldOf = stateOf(this.#conversationOf(null));
    if (isActivated || toldOf !== this.#toldOf) this.#tell();
    this.#toldOf = toldOf;
  }

  #openDraft(box: DraftBox): void {
    void this.checkGuard(); // with every draft: an answer that did not come is asked for again
    const draft = new OpenDraft(
      box,
      {
        adapter: this.#adapter,
        overlay: this.#overlay,
        marks: this.#marks,
        judge: (session) => this.#judge(session),
        changed: (session) => this.#changed(session),
        pressed: () => void this.#background.openPanel().catch(ignore),
        pointed: (session, x, y, cause) => this.#pointed(session, x, y, cause),
      },
      this.#signal,
    );
    this.#open.set(box.body, draft);
    if (!this.#active || box.root.contains(document.activeElement)) this.#active = draft.session;
  }

  #closeDrafts(stillThere: readonly DraftBox[]): void {
    const roots = new Map(stillThere.map(({ body, root }) => [body, root]));
    for (const [body, draft] of this.#open) {
      const { session } = draft;
      if (roots.get(body) === session.box.root) continue; // it may have been moved to another box
      this.#open.delete(body);
      this.#card.draftClosed(session);
      this.#guard.draftClosed(session);
      draft.close();
      if (this.#active === session) this.#active = [...this.#open.values()].at(-1)?.session ?? null;
    }
    if (this.#open.size === 0) this.#overlay.unmount();
  }

  /** A report that comes late, when another conversation is open, is dropped and asked for anew. */
  async #judge(session: DraftSession): Promise<Report> {
    const snapshot = this.#snapshot(session);
    const report = await this.#background.judge(snapshot);
    const isLate = (this.#conversationOf(session)?.id ?? null) !== snapshot.conversationId;
    return isLate && this.#open.has(session.box.body) ? this.#judge(session) : report;
  }

  /** What is found in a draft that is being sent: judged once more where the last report is on another text or day. */
  async #foundIn(session: DraftSession | undefined): Promise<Pick<Sent, 'promises' | 'score'>> {
    const judged = () => (session ? this.#background.judge(this.#snapshot(session)).catch(() => null) : null);
    const report = session?.reportOnText ?? (await judged());
    return { promises: report?.promises.map(({ due }) => due) ?? [], score: report?.draft?.score ?? null };
  }

  #changed(session: DraftSession): void {
    if (!this.#background.isAlive()) return;
    this.#open.get(session.box.body)?.show();
    this.#card.draftChanged(session);
  }

  #pointed(session: DraftSession, x: number, y: number, cause: 'rest' | 'click'): void {
    if (!this.#background.isAlive()) return;
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
    if (!this.#background.isAlive()) return false;
    const session = this.#sessionAround(event.target);
    return session !== null && this.#card.openAtCaret(session);
  }

  #focused(target: EventTarget | null): void {
    const session = this.#sessionAround(target);
    if (!session || session === this.#active) return;
    this.#active = session;
    this.#judgeWhatIsNew();
  }

  #sessionAround(target: EventTarget | null): DraftSession | null {
    const sessions = [...this.#open.values()].map(({ session }) => session);
    return sessions.find(({ box }) => holds(box.root, target)) ?? null;
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
    const written = session?.box.subject?.value;
    const subject = written || conversation?.subject;
    const draftSubject = ownSubject(written ?? '', conversation?.subject);
    this.#revision += 1;
    return {
      page: this.#adapter.id,
      draftId: session?.box.id ?? null,
      conversationId: conversation?.id ?? null,
      revision: this.#revision,
      active: session === this.#active,
      conversation: {
        ...(subject ? { subject } : {}),
        ...(draftSubject ? { draftSubject } : {}),
        thread: conversation?.thread ?? [],
        draft: session?.text ?? '',
      },
      replaceable: session?.replaceable ?? [],
    };
  }

  /** Says what the page shows while nobody writes; the answer is for the side panel. */
  #tell(): void {
    void this.#background.judge(this.#snapshot(null)).catch(ignore);
  }
}

/** What of a conversation a report depends on, short enough to be compared. */
function stateOf(conversation: OpenConversation | null): string {
  return JSON.stringify([conversation?.id, conversation?.thread.map(({ text }) => text.length)]);
}

/** Nobody answered: the mail goes on as if we were not there. */
function ignore(): void {}
