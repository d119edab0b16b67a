import { categoryWords } from '@/lib/words';
import { button, element } from './element';
import type { Ground } from './ground';
import type { HeldWords } from './held-words';

/** What the person can answer. */
interface GuardAnswers {
  lookAgain(): void;
  takeBreak(): void;
  sendAnyway(): void;
  /** Has read that the next press goes through. */
  understood(): void;
}

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/**
 * Asks before a draft goes out. It draws and reads keys; what is held back and what its answers do is for others to say.
 * A native modal dialog: the page behind it is inert, and free again once the element is gone.
 */
export class GuardDialog {
  readonly element = element('dialog', {
    class: 'guard',
    role: 'alertdialog',
    'aria-labelledby': 'guard-title',
    'aria-describedby': 'guard-about',
  });
  readonly #answers: GuardAnswers;

  constructor(answers: GuardAnswers) {
    this.#answers = answers;
  }

  /** Shows what hurts, with the focus on the safe answer. @throws where the browser shows no dialog */
  ask(held: readonly HeldWords[], ground: Ground): void {
    const { lookAgain, takeBreak, sendAnyway } = this.#answers;
    const places = held.length === 1 ? 'place is' : 'places are';
    const about = `${counts[held.length] ?? held.length} ${places} likely to make it worse:`;
    this.#show(
      'Send this as it is?',
      [element('p', {}, about), element('ul', { class: 'held' }, ...held.map(line))],
      [
        button({ class: 'primary' }, lookAgain, 'Look at it again'),
        button({ class: 'secondary' }, takeBreak, 'Take two minutes'),
        button({ class: 'plain' }, sendAnyway, 'Send anyway'),
      ],
      ground,
    );
  }

  /** Says that the person has to press once more themselves. @param what to press, such as `Send` */
  tell(what: string, ground: Ground): void {
    const words =
      'The button is no longer where it was, so nothing has been sent yet. It goes through this time.';
    this.#show(
      `Press ${what} once more`,
      [element('p', {}, words)],
      [button({ class: 'primary' }, this.#answers.understood, 'Back to the mail')],
      ground,
    );
  }

  close(): void {
    this.element.close();
    this.element.remove();
  }

  /** Takes the focus back. */
  focus(): void {
    this.element.querySelector('button')?.focus();
  }

  /** A key pressed while the focus is in it. Enter and Space are the buttons' own. */
  press(event: KeyboardEvent): void {
    const { key, repeat, shiftKey } = event;
    if (key === 'Tab') this.#move(shiftKey ? -1 : 1);
    else if (key !== 'Enter' && key !== ' ') return;
    // The key that was to send it may still be held down.
    if (key === 'Tab' || repeat) event.preventDefault();
  }

  #show(title: string, about: readonly Node[], buttons: readonly Node[], ground: Ground): void {
    this.element.dataset.ground = ground;
    this.element.replaceChildren(
      element('h2', { id: 'guard-title' }, title),
      element('div', { id: 'guard-about' }, ...about),
      element('div', { class: 'answers' }, ...buttons),
    );
    if (!this.element.open) this.element.showModal();
    this.focus();
  }

  #move(by: -1 | 1): void {
    const buttons = [...this.element.querySelectorAll('button')];
    const at = buttons.indexOf((this.element.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement);
    buttons.at((at + by) % buttons.length)?.focus();
  }
}

/** The words, underlined as in the draft, and what they are. */
function line({ words, category, part }: HeldWords): HTMLElement {
  const place = part === 'subject' ? ', in the subject' : '';
  return element(
    'li',
    {},
    element('span', { class: 'hurts' }, words),
    ' ',
    element('span', { class: 'kind' }, categoryWords[category] + place),
  );
}
