import { scopesFor } from '@/lib/dismissal-scopes';
import {
  type ApplyResult,
  type DismissalScope,
  type DismissRequest,
  dismissalScopes,
  type Suggestion,
} from '@/lib/model';
import { type TextKey, t } from '@/lib/text';
import type { DraftBox } from './adapter';
import { Card } from './card';
import type { DraftSession, Marked } from './draft-session';
import type { Marks } from './marks';
import type { Overlay } from './overlay';
import { placeCard } from './place-card';
import { grow, holds } from './rectangle';

/** How a card came to be open: by a key, by a click, or because the pointer rested on the phrase. */
type Cause = 'key' | 'click' | 'rest';

/** What it needs of the world around it. */
interface Surroundings {
  readonly overlay: Overlay;
  readonly marks: Marks;
  /** The conversation that a draft answers; null when it answers none. */
  conversationIdOf(session: DraftSession): string | null;
  dismiss(request: DismissRequest): void;
}

interface Opened {
  readonly session: DraftSession;
  readonly marked: Marked;
  readonly cause: Cause;
  /** The text that the finding holds for. */
  readonly text: string;
  readonly number: number;
  readonly count: number;
}

/** A card that opened by itself closes once the pointer has been this long, in ms, this far, in px, from it. */
const leaving = { after: 300, beyond: 12 };

const refusals = {
  changed: 'cardChanged',
  gone: 'cardGone',
  refused: 'cardRefused',
} as const satisfies Record<Extract<ApplyResult, { ok: false }>['reason'], TextKey>;

/** The card that is open, if any: at which phrase it is, and what its buttons do there. */
export class OpenCard {
  readonly #around: Surroundings;
  readonly #card = new Card({
    take: (index) => this.#take(index),
    step: (by) => this.#step(by),
    dismiss: (scope) => this.#dismiss(scope),
    close: () => this.close(),
  });
  #opened: Opened | null = null;
  /** Ends what follows the card: its placing and its listeners. */
  #ending = new AbortController();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get isOpen(): boolean {
    return this.#opened !== null;
  }

  /** Opens at a finding of a draft. Only a key takes the focus: who clicked may want to write on. */
  open(session: DraftSession, marked: Marked, cause: Cause): void {
    const number = session.marked.indexOf(marked) + 1;
    const count = session.marked.length;
    const opened = { session, marked, cause, text: session.text, number, count };
    const scopes = scopesFor(
      marked.finding,
      dismissalScopes.filter(
        (scope) => scope !== 'conversation' || this.#around.conversationIdOf(session) !== null,
      ),
    );
    const { ground } = session;
    const offers = offersOf(opened).map(({ replacement: words, isExact }) => ({ words, isExact }));
    this.#card.show({ finding: marked.finding, number, count, offers, scopes, ground });
    this.#around.overlay.add(this.#card.element);
    this.#standAt(opened);
    if (cause === 'key') this.#card.focus();
  }

  /** Opens at the phrase that holds the caret, else at the next one after it, else at the first; false without any. */
  openAtCaret(session: DraftSession): boolean {
    const caret = session.caret ?? 0;
    const marked = session.marked.find(({ finding }) => finding.end >= caret) ?? session.marked[0];
    if (marked) this.open(session, marked, 'key');
    return marked !== undefined;
  }

  /** Closes, and goes back to the caret if the card had the focus. */
  close(): void {
    const body = this.#opened?.session.box.body;
    const hadFocus = this.#card.hasFocus;
    this.#end();
    if (hadFocus) body?.focus({ preventScroll: true });
  }

  /** Follows the draft: closes when its text has changed or the finding is gone. */
  draftChanged(session: DraftSession): void {
    const opened = this.#opened;
    if (opened?.session !== session) return;
    const { finding } = opened.marked;
    const number = session.marked.findIndex(
      (marked) => marked.finding.rule === finding.rule && marked.finding.start === finding.start,
    );
    const same = session.marked[number];
    const { length: count } = session.marked;
    if (!same || opened.text !== session.text) this.close();
    else if (number + 1 === opened.number && count === opened.count)
      this.#standAt({ ...opened, marked: same });
    else this.open(session, same, this.#card.hasFocus ? 'key' : opened.cause);
  }

  draftClosed(session: DraftSession): void {
    if (this.#opened?.session === session) this.#end();
  }

  /** A key pressed while the focus is on the card. */
  press(event: KeyboardEvent): void {
    if (this.#card.hasFocus) this.#card.press(event);
  }

  /** Keeps what the card shows, and puts it beside the phrase. */
  #standAt(opened: Opened): void {
    const { session } = opened;
    const { box } = session;
    const { range } = opened.marked;
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#opened = opened;
    this.#around.marks.wash(this, range, session.ground);
    const keepClear = () => [...sendRects(box), session.caretRect].filter((rect) => rect !== null);
    placeCard(this.#card.element, range, box.body, keepClear, this.#ending.signal);
    this.#closeWhenLeft(this.#ending.signal);
  }

  #end(): void {
    this.#ending.abort();
    this.#opened = null;
    this.#around.marks.erase(this);
    this.#card.element.remove();
  }

  #take(index: number): void {
    if (!this.#opened) return;
    const { session, text } = this.#opened;
    const { start, end, replacement, isExact } = offersOf(this.#opened)[index]!;
    if (!isExact) {
      void this.#copy(replacement);
      return;
    }
    const hadFocus = this.#card.hasFocus;
    const result = session.replace({ start, end }, text.slice(start, end), replacement);
    if (result.ok) {
      this.#end();
      this.#around.overlay.say(replacement ? t('cardReplaced') : t('cardRemoved'));
    } else {
      this.#tell(t(refusals[result.reason]));
      if (hadFocus) this.#card.focus();
    }
  }

  /** In answer to a click or a key only: pages may not copy otherwise. */
  async #copy(words: string): Promise<void> {
    const told = await navigator.clipboard.writeText(words).then(
      () => t('cardCopied'),
      () => t('cardNotCopied'),
    );
    this.#tell(told);
  }

  #tell(words: string): void {
    this.#card.note(words);
    this.#around.overlay.say(words);
  }

  #step(by: -1 | 1): void {
    if (!this.#opened) return;
    const { session, marked } = this.#opened;
    const next = session.marked.at((session.marked.indexOf(marked) + by) % session.marked.length);
    if (!next) return;
    session.bringIntoView(next.finding);
    this.open(session, next, this.#card.hasFocus ? 'key' : 'click');
  }

  #dismiss(scope: DismissalScope): void {
    if (!this.#opened) return;
    const { session, marked, text } = this.#opened;
    const { rule, start, end } = marked.finding;
    const conversationId = this.#around.conversationIdOf(session);
    this.close();
    this.#around.dismiss({
      rule,
      phrase: text.slice(start, end),
      scope,
      draftId: session.box.id,
      conversationId,
    });
    session.drop(marked);
    this.#around.overlay.say(t('cardDismissed'));
  }

  #closeWhenLeft(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    window.addEventListener('pointerdown', (event) => this.#isAway(event, 0) && this.close(), options);
    let timer = 0;
    const move = (event: PointerEvent) => {
      if (this.#opened?.cause === 'rest' && this.#isAway(event, leaving.beyond)) {
        timer ||= window.setTimeout(() => this.close(), leaving.after);
      } else {
        clearTimeout(timer);
        timer = 0;
      }
    };
    window.addEventListener('pointermove', move, options);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Whether the pointer is more than so many px away from both the card and its phrase. */
  #isAway({ clientX, clientY }: PointerEvent, beyond: number): boolean {
    const near = [
      this.#card.element.getBoundingClientRect(),
      ...(this.#opened?.marked.range.getClientRects() ?? []),
    ];
    return !near.some((rect) => holds(grow(rect, beyond), clientX, clientY));
  }
}

/** What the card offers, in its order. A removal is no words that could be copied. */
function offersOf({ session, marked }: Opened): readonly (Suggestion & { readonly isExact: boolean })[] {
  return marked.finding.suggestions
    .map((suggestion) => ({ ...suggestion, isExact: session.canReplace(suggestion) }))
    .filter(({ isExact, replacement }) => isExact || replacement !== '');
}

/** Send, and the button beside it that opens its options. */
function sendRects({ send }: DraftBox): DOMRect[] {
  return [send, send?.nextElementSibling].flatMap((button) => button?.getBoundingClientRect() ?? []);
}
