import type { SendWay, Sent } from '@/lib/model';
import type { DraftBox } from './adapter';
import { elementOf, type SendAim } from './send-aim';

/** What was found in a draft. */
type Found = Pick<Sent, 'promises' | 'score'>;

/** What it needs of the world around it. */
interface Surroundings {
  readonly aim: SendAim;
  conversationIdOf(box: DraftBox): string | null;
  /** What is found in the very text that a draft holds now. */
  foundIn(box: DraftBox): Promise<Found>;
  tell(sent: Sent): void;
}

/** An attempt of which it is not known yet whether the box closes. */
interface Attempt extends Omit<Sent, 'closed' | keyof Found> {
  /** Asked for when it began, for a box that has closed cannot be read. */
  readonly found: Promise<Found>;
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
    const element = elementOf(event);
    if (!element) return;
    const { aim } = this.#around;
    const worked = aim.note(element);
    if (worked) this.#dropScheduled(worked);
    const aimed = aim.of(event, element);
    if (aimed) this.#begin(aimed.box, aimed.how);
  }

  /** A draft that is worked on is not to be sent later after all. */
  #dropScheduled({ body }: DraftBox): void {
    const attempt = this.#attempts.get(body);
    if (attempt?.how !== 'schedule') return;
    clearTimeout(attempt.timer);
    this.#attempts.delete(body);
  }

  #begin(box: DraftBox, how: SendWay): void {
    const { body, id: draftId } = box;
    if (this.#attempts.has(body)) return;
    const conversationId = this.#around.conversationIdOf(box);
    const timer = window.setTimeout(() => this.#settle(body, false), patience[how]);
    const found = this.#around.foundIn(box);
    this.#attempts.set(body, { draftId, conversationId, at: Date.now(), how, found, timer });
  }

  #settle(body: HTMLElement, closed: boolean): void {
    const { timer, found, ...attempt } = this.#attempts.get(body)!;
    clearTimeout(timer);
    this.#attempts.delete(body);
    void found.then((what) => this.#around.tell({ ...attempt, ...what, closed }));
  }
}

/** Whether the webmail asks the person about the draft: a wrong address, no subject. */
function asksBack(): boolean {
  return [...document.querySelectorAll('[role="alertdialog"]')].some((dialog) => dialog.checkVisibility());
}
