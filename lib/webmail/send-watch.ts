import type { SendWay, Sent } from '@/lib/model';
import type { DraftBox, Sending } from './adapter';
import { sendWay } from './send-attempt';

/** What it needs of the world around it. */
interface Surroundings {
  readonly sending: Sending;
  openBoxes(): readonly DraftBox[];
  /** The draft that was worked on last. */
  activeBox(): DraftBox | null;
  conversationIdOf(box: DraftBox): string | null;
  /** What was found in the very text that a draft holds now. */
  foundIn(box: DraftBox): Pick<Sent, 'promises' | 'score'>;
  tell(sent: Sent): void;
}

/** An attempt of which it is not known yet whether the box closes. */
interface Attempt extends Omit<Sent, 'closed'> {
  readonly timer: number;
}

/** How long a box may take to close, in ms. For later, a day and an hour are chosen first. */
const patience: Record<SendWay, number> = { click: 10_000, key: 10_000, schedule: 120_000 };

/**
 * Watches what sends a draft, and whether its box closes after it. It only looks on: it stops no event, and whatever
 * fails in it is kept from the page.
 */
export class SendWatch {
  readonly #around: Surroundings;
  /** By the body of the draft; the same press may come as several events, and an attempt may be repeated. */
  readonly #attempts = new Map<HTMLElement, Attempt>();
  /** The draft whose menu of Send was opened last. */
  #menuOf: DraftBox | null = null;

  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    const look = (event: Event) => {
      try {
        this.#look(event as MouseEvent | KeyboardEvent);
      } catch {
        // The mail goes out as if we were not there.
      }
    };
    // Not only trusted events: another extension may press Send for the person.
    for (const type of ['keydown', 'click', 'mouseup'])
      window.addEventListener(type, look, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      for (const { timer } of this.#attempts.values()) clearTimeout(timer);
      this.#attempts.clear();
    });
  }

  /** The page has changed: tells what became of attempts. @param open the bodies of the drafts that are open */
  follow(open: ReadonlySet<HTMLElement>): void {
    for (const body of this.#attempts.keys()) {
      if (!open.has(body)) this.#settle(body, true);
      else if (asksBack()) this.#settle(body, false);
    }
  }

  #look(event: MouseEvent | KeyboardEvent): void {
    const { target } = event;
    // Not `instanceof`, which fails for the elements of another frame.
    const element = (target as Node | null)?.nodeType === Node.ELEMENT_NODE ? (target as Element) : null;
    if (!element) return;
    const { sending, openBoxes } = this.#around;
    this.#noteWork(element);
    const scheduled = this.#scheduledBy(element);
    const onSchedule = scheduled !== null;
    for (const box of scheduled ? [scheduled] : openBoxes()) {
      const onSend = sending.buttonsOf(box).some((button) => button.contains(element));
      const way = sendWay(event, { inBox: box.root.contains(element), onSend, onSchedule }, sending.altS);
      if (way) this.#begin(box, way);
    }
  }

  /** Opening the menu of Send; and work on a draft, which is not to be sent later after all. */
  #noteWork(element: Element): void {
    const box = this.#around.openBoxes().find(({ root }) => root.contains(element));
    if (!box) {
      if (!element.closest('[role="menu"]')) this.#menuOf = null;
      return;
    }
    const onMenuButton = this.#around.sending.menuButtonOf?.(box)?.contains(element) ?? false;
    this.#menuOf = onMenuButton ? box : null;
    const attempt = this.#attempts.get(box.body);
    if (attempt?.how !== 'schedule') return;
    clearTimeout(attempt.timer);
    this.#attempts.delete(box.body);
  }

  /** The draft that a press on an element sends later; null when it does no such thing. */
  #scheduledBy(element: Element): DraftBox | null {
    const { sending, activeBox } = this.#around;
    if (element.closest(sending.scheduled) === null) return null;
    return sending.menuButtonOf ? this.#menuOf : activeBox();
  }

  #begin(box: DraftBox, how: SendWay): void {
    const { body, id: draftId } = box;
    if (this.#attempts.has(body)) return;
    const conversationId = this.#around.conversationIdOf(box);
    const timer = window.setTimeout(() => this.#settle(body, false), patience[how]);
    const found = this.#around.foundIn(box);
    this.#attempts.set(body, { draftId, conversationId, at: Date.now(), how, ...found, timer });
  }

  #settle(body: HTMLElement, closed: boolean): void {
    const { timer, ...attempt } = this.#attempts.get(body)!;
    clearTimeout(timer);
    this.#attempts.delete(body);
    this.#around.tell({ ...attempt, closed });
  }
}

/** Whether the webmail asks the person about the draft: a wrong address, no subject. */
function asksBack(): boolean {
  return [...document.querySelectorAll('[role="alertdialog"]')].some((dialog) => dialog.checkVisibility());
}
