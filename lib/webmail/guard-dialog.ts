import { t } from '@/lib/text';
import { categoryWords, kitAction } from '@/lib/words';
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
    const count = held.length;
    const number = t('guardNumbers').split(' ')[count - 1] ?? count;
    const about = t('guardAbout', { count, number });
    this.#show(
      t('guardAsk'),
      [element('p', {}, about), element('ul', { class: 'held' }, ...held.map(line))],
      [
        button({ class: 'primary' }, lookAgain, t('guardLook')),
        button({ class: 'secondary' }, takeBreak, kitAction('break')),
        button({ class: 'plain' }, sendAnyway, t('guardSend')),
      ],
      ground,
    );
  }

  /** Says that the person has to press once more themselves. */
  tell(pressed: 'send' | 'schedule', ground: Ground): void {
    this.#show(
      t('guardPress', { button: t(`guardButton_${pressed}`) }),
      [element('p', {}, t('guardPressAbout'))],
      [button({ class: 'primary' }, this.#answers.understood, t('backToMail'))],
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
  const kind = categoryWords(category);
  const shown = part === 'subject' ? t('guardInSubject', { category: kind }) : kind;
  return element(
    'li',
    {},
    element('span', { class: 'hurts' }, words),
    ' ',
    element('span', { class: 'kind' }, shown),
  );
}
