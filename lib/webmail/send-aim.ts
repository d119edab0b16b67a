import type { SendWay } from '@/lib/model';
import type { DraftBox, Sending } from './adapter';
import { sendWay } from './send-attempt';

/** What it needs of the world around it. */
interface Surroundings {
  readonly sending: Sending;
  /** The host of our UI: a click there does not leave a menu of the page. */
  readonly ours: Element;
  openBoxes(): readonly DraftBox[];
  /** The draft that was worked on last. */
  activeBox(): DraftBox | null;
}

const anywhere = { inBox: true, onSend: true, onSchedule: true };

/** What sends which draft. */
export interface Aim {
  readonly box: DraftBox;
  readonly how: SendWay;
  /** The button or the item of a menu; null for a shortcut. */
  readonly control: HTMLElement | null;
}

/** Tells which draft an event sends, and by what. */
export class SendAim {
  readonly #around: Surroundings;
  /** The draft whose menu of Send was opened last. */
  #menuOf: DraftBox | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Follows from what the person works on whose menu is open. Returns the draft that an element stands in. */
  note(element: Element): DraftBox | null {
    const { sending, ours, openBoxes } = this.#around;
    if (element === ours) return null;
    const box = openBoxes().find(({ root }) => root.contains(element)) ?? null;
    const isOnMenuButton = box && sending.menuButtonOf?.(box)?.contains(element);
    if (box) this.#menuOf = isOnMenuButton ? box : null;
    else if (!element.closest('[role="menu"]')) this.#menuOf = null;
    return box;
  }

  /** What an event on an element sends; null when it sends nothing. */
  of(event: Parameters<typeof sendWay>[0], element: Element): Aim | null {
    const { sending, openBoxes } = this.#around;
    // Most keys send nothing, wherever they are pressed; who types does not wait for a look at the page.
    if (sendWay(event, anywhere, sending.altS) === null) return null;
    const scheduled = this.#scheduledBy(element);
    for (const box of scheduled ? [scheduled] : openBoxes()) {
      const send = sending.buttonsOf(box).find((button) => button.contains(element));
      const target = {
        inBox: box.root.contains(element),
        onSend: send !== undefined,
        onSchedule: scheduled !== null,
      };
      const how = sendWay(event, target, sending.altS);
      const control = scheduled ? element.closest<HTMLElement>(sending.scheduled) : (send ?? null);
      if (how) return { box, how, control };
    }
    return null;
  }

  /** The draft that a press on an element sends later; null when it does no such thing. */
  #scheduledBy(element: Element): DraftBox | null {
    const { sending, activeBox } = this.#around;
    if (element.closest(sending.scheduled) === null) return null;
    return sending.menuButtonOf ? this.#menuOf : activeBox();
  }
}

/** The element that an event went to. Not by `instanceof`, which fails for the elements of another frame. */
export function elementOf({ target }: Event): Element | null {
  return (target as Node | null)?.nodeType === Node.ELEMENT_NODE ? (target as Element) : null;
}
