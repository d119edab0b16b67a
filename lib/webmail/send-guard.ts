import type { DraftBox } from './adapter';
import type { DraftSession } from './draft-session';
import { keepFocus } from './focus';
import { GuardDialog } from './guard-dialog';
import { type HeldWords, heldWords } from './held-words';
import { isOfBrowser } from './keys';
import type { Overlay } from './overlay';
import { press } from './press';
import { type Aim, elementOf, type SendAim } from './send-aim';

/** What it needs of the world around it. */
interface Surroundings {
  readonly aim: SendAim;
  readonly overlay: Overlay;
  /** Whether the person wants to be asked, and the extension is still there. */
  isOn(): boolean;
  sessionOf(box: DraftBox): DraftSession | null;
  /** The question is about to be shown. */
  asking(): void;
  /** Selects words of a draft. */
  show(session: DraftSession, words: HeldWords): void;
  takeBreak(session: DraftSession): void;
}

/** A draft that is not to go before the person has answered. */
interface Held {
  readonly aim: Aim;
  readonly session: DraftSession;
  readonly words: readonly HeldWords[];
  /** Whether it was Send that was pressed, or a shortcut for it; nothing else may stand in for another button. */
  readonly isBySend: boolean;
}

/** A press by pointer, or of a key on a button: several events of which a page may act on any. */
interface Press {
  readonly control: HTMLElement;
  /** null lets it through. */
  readonly held: Held | null;
  /** Whether it began somewhere else, so that no `click` will come. */
  readonly isDragged: boolean;
}

/** The leave to send one draft, as it stands, once. */
interface Pass {
  readonly session: DraftSession;
  readonly text: string;
  readonly subject: string;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** How long *Send anyway* holds, in ms: for the page to take it, or for the person to press once more. */
const passAge = 10_000;

const releases: ReadonlySet<string> = new Set(['pointerup', 'touchend', 'mouseup']);
const pointing = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'click'];
const keying = ['keydown', 'keypress', 'keyup'];

/**
 * Asks before a draft goes out that holds words which hurt. It decides at once, from what is known; whatever it does not
 * know, does not understand or fails at goes out as if we were not there. Only the person's own keys and presses count:
 * what a page or another extension sends by script is theirs to answer for.
 */
export class SendGuard {
  readonly #around: Surroundings;
  readonly #dialog = new GuardDialog({
    lookAgain: () => this.#lookAgain(),
    takeBreak: () => this.#takeBreak(),
    sendAnyway: () => this.#sendAnyway(),
    understood: () => this.#letThrough(),
  });
  #asking: (Held & { readonly giveBackFocus: () => void }) | null = null;
  #press: Press | null = null;
  /** The key whose other events are held back with its first. */
  #heldKey: string | null = null;
  #pass: Pass | null = null;

  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    const listen = (types: readonly string[], take: (event: Event) => void) => {
      const handle = (event: Event) => {
        try {
          if (event.isTrusted) take(event);
        } catch {
          // The mail goes out as if we were not there.
        }
      };
      for (const type of types)
        window.addEventListener(type, handle, {
          capture: true,
          passive: type.startsWith('touch'),
          signal,
        });
    };
    listen(keying, (event) => this.#takeKey(event as KeyboardEvent));
    listen(pointing, (event) => this.#takePointer(event as MouseEvent));
    // The browser may close it by itself, as at the back gesture of a phone.
    this.#dialog.element.addEventListener('close', () => {
      if (this.#asking && !this.#dialog.element.open) this.#lookAgain();
    });
    signal.addEventListener('abort', () => this.#close());
  }

  /** Whether it waits for an answer. */
  get isAsking(): boolean {
    return this.#asking !== null;
  }

  /** A key pressed while the focus is on the question. */
  press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#lookAgain();
    } else this.#dialog.press(event);
  }

  /** A key pressed on the page while it waits, if the page took the focus; the browser keeps its own shortcuts. */
  takesKey(event: KeyboardEvent): boolean {
    if (!this.#asking) return false;
    event.stopImmediatePropagation();
    if (event.key === 'Escape') this.#lookAgain();
    else this.#dialog.focus();
    return !isOfBrowser(event);
  }

  /** Its draft is gone: there is nothing to ask any more. */
  draftClosed(session: DraftSession): void {
    if (this.#asking?.session === session) this.#close();
    if (this.#pass?.session === session) this.#pass = null;
  }

  #takeKey(event: KeyboardEvent): void {
    if (event.type !== 'keydown' || event.repeat) {
      if (event.code === this.#heldKey) stop(event);
      return;
    }
    this.#heldKey = null;
    this.#press = null;
    const element = elementOf(event);
    const aim = element && this.#around.aim.of(event, element);
    if (!aim) return;
    const held = this.#heldBy(aim);
    const isAsked = held !== null && this.#asks(held);
    // A click may follow from it.
    if (aim.control) this.#press = { control: aim.control, held: isAsked ? held : null, isDragged: false };
    if (!isAsked) return;
    this.#heldKey = event.code;
    stop(event);
  }

  #takePointer(event: MouseEvent): void {
    const { type, button } = event;
    if (type === 'pointerdown') this.#press = null;
    const element = elementOf(event);
    // Whatever event of the press it is: would it send?
    const aim = element && this.#around.aim.of({ type: 'mouseup', button }, element);
    if (!aim?.control) return;
    const isDragged = releases.has(type);
    if (this.#press?.control !== aim.control) {
      if (isDragged && aim.how !== 'schedule') return; // of the two only menus act on what began elsewhere
      this.#press = { control: aim.control, held: this.#heldBy(aim), isDragged };
    }
    const pressed = this.#press;
    const isLast = type === 'click' || (type === 'mouseup' && pressed.isDragged);
    if (isLast) this.#press = null;
    if (!pressed.held) return;
    stop(event);
    // It is held back already: what cannot be asked about is pressed anew.
    if (isLast && !this.#asks(pressed.held)) press(pressed.control);
  }

  /** What of a draft is to be answered for first; null lets it go. A pass is used up. */
  #heldBy(aim: Aim): Held | null {
    const session = this.#around.sessionOf(aim.box);
    const words = session ? heldWords(this.#around.isOn(), session) : [];
    if (!session || words.length === 0 || this.#usesPass(session)) return null;
    return { aim, session, words, isBySend: aim.control === null || aim.control === aim.box.send };
  }

  #usesPass(session: DraftSession): boolean {
    const pass = this.#pass;
    if (pass?.session !== session) return false;
    this.#pass = null;
    return Date.now() < pass.until && pass.text === session.text && pass.subject === session.subject;
  }

  /** Asks, and says whether it could. */
  #asks(held: Held): boolean {
    if (this.#asking) return true;
    try {
      const { overlay, asking } = this.#around;
      asking();
      const giveBackFocus = keepFocus();
      overlay.add(this.#dialog.element);
      this.#dialog.ask(held.words, held.session.ground);
      if (!this.#dialog.element.checkVisibility()) throw new Error('The page hides it.');
      this.#asking = { ...held, giveBackFocus };
      return true;
    } catch {
      this.#dialog.close();
      return false;
    }
  }

  #close(): void {
    const { giveBackFocus } = this.#asking ?? {};
    this.#asking = null;
    this.#dialog.close();
    giveBackFocus?.();
  }

  #lookAgain(): void {
    const asking = this.#asking;
    this.#close();
    if (asking) this.#around.show(asking.session, asking.words[0]!);
  }

  #takeBreak(): void {
    const asking = this.#asking;
    this.#close();
    if (asking) this.#around.takeBreak(asking.session);
  }

  /** Presses what the person pressed, or Send for a shortcut; where it is gone, they have to press again themselves. */
  #sendAnyway(): void {
    const { aim, session, isBySend } = this.#asking!;
    // Webmails make Send anew.
    const control = isBySend && !isShown(aim.control) ? aim.box.send : aim.control;
    if (!isShown(control)) {
      this.#dialog.tell(aim.how === 'schedule' ? 'schedule' : 'send', session.ground);
      return;
    }
    this.#letThrough();
    press(control);
  }

  #letThrough(): void {
    const { session } = this.#asking!;
    const { text, subject } = session;
    this.#close();
    this.#pass = { session, text, subject, until: Date.now() + passAge };
  }
}

function isShown(control: HTMLElement | null): control is HTMLElement {
  return control?.isConnected === true && control.checkVisibility();
}

/** Keeps an event from everybody. A touch is not prevented, for then no click would end it. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault();
}
