import type { DismissalScope, Finding } from '@/lib/model';
import { t } from '@/lib/text';
import { categoryWords, practiceWords, scopeWords, severityWords } from '@/lib/words';
import { button, element } from './element';
import type { Ground } from './ground';

/** Calmer words that a card offers. */
export interface Offer {
  /** Empty text removes the words. */
  readonly words: string;
  /** Whether they can be put in place; else they can be copied. */
  readonly isExact: boolean;
}

/** What a card shows. */
export interface CardContent {
  readonly finding: Finding;
  /** Where the finding stands among all of the draft, from 1. */
  readonly number: number;
  readonly count: number;
  /** The best first. */
  readonly offers: readonly Offer[];
  readonly scopes: readonly DismissalScope[];
  readonly ground: Ground;
}

/** What the person can do on a card. */
export interface CardActions {
  take(index: number): void;
  /** To the finding before (-1) or after (1). */
  step(by: -1 | 1): void;
  dismiss(scope: DismissalScope): void;
  close(): void;
}

/**
 * What the reader may feel, calmer words, why, and a way to dismiss it. It draws and reads keys; where it stands and
 * what its actions do is for others to say.
 */
export class Card {
  readonly element = element('div', {
    class: 'card',
    role: 'dialog',
    'aria-labelledby': 'title',
    'aria-describedby': 'message',
    tabindex: '-1',
  });
  readonly #actions: CardActions;
  readonly #note = element('p', { class: 'note', hidden: '' });

  constructor(actions: CardActions) {
    this.#actions = actions;
  }

  show(content: CardContent): void {
    this.element.dataset.ground = content.ground;
    this.note('');
    this.element.replaceChildren(
      this.#heading(content),
      element('p', { id: 'message', class: 'message' }, content.finding.message),
      this.#choices(content.offers),
      this.#note,
      ...this.#footer(content),
    );
  }

  /** Says on the card why something could not be done; empty text says nothing. */
  note(words: string): void {
    this.#note.textContent = words;
    this.#note.hidden = words === '';
  }

  get hasFocus(): boolean {
    return this.element.contains(this.#focused);
  }

  /** Goes to the first suggestion; where there is none, to the card itself. */
  focus(): void {
    const first = this.element.querySelector<HTMLElement>('.choice') ?? this.element;
    first.focus({ preventScroll: true });
  }

  /** A key pressed while the focus is on the card. Enter and Space are the buttons' own. */
  press(event: KeyboardEvent): void {
    const act = {
      Escape: () => this.#actions.close(),
      ArrowLeft: () => this.#actions.step(-1),
      ArrowRight: () => this.#actions.step(1),
      ArrowUp: () => this.#move(this.#group(), -1),
      ArrowDown: () => this.#move(this.#group(), 1),
      Tab: () => this.#move([...this.element.querySelectorAll('button')], event.shiftKey ? -1 : 1),
      // The key that opened the card may still be held down.
      Enter: event.repeat ? () => undefined : undefined,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  get #focused(): Element | null {
    return (this.element.getRootNode() as ShadowRoot).activeElement;
  }

  /** The buttons that belong together with the focused one. */
  #group(): HTMLButtonElement[] {
    const group = this.#focused?.closest('[role="group"]') ?? this.element.querySelector('[role="group"]');
    return [...(group?.querySelectorAll('button') ?? [])];
  }

  #move(buttons: readonly HTMLButtonElement[], by: -1 | 1): void {
    const shown = buttons.filter((candidate) => candidate.checkVisibility());
    const at = shown.indexOf(this.#focused as HTMLButtonElement);
    if (at < 0) shown[0]?.focus();
    else shown.at((at + by) % shown.length)?.focus();
  }

  #heading({ finding, number, count }: CardContent): HTMLElement {
    const words = categoryWords(finding.category);
    const severity = element('span', { class: 'unseen' }, ` (${severityWords(finding.severity)})`);
    const title = element('h2', { id: 'title' }, words.charAt(0).toUpperCase() + words.slice(1), severity);
    const position = element('span', { class: 'count' }, t('cardPosition', { number, all: count }));
    if (count === 1) return element('div', { class: 'top' }, title, position);
    const back = button(
      { class: 'step', 'aria-label': t('cardPrevious') },
      () => this.#actions.step(-1),
      '‹',
    );
    const on = button({ class: 'step', 'aria-label': t('cardNext') }, () => this.#actions.step(1), '›');
    return element('div', { class: 'top' }, title, back, position, on);
  }

  #choices(offers: readonly Offer[]): HTMLElement {
    const choices = offers.map(({ words, isExact }, index) => {
      const copy = isExact ? [] : [element('span', { class: 'copy' }, t('copy'))];
      const key = index === 0 ? [element('kbd', { 'aria-hidden': 'true' }, '↵')] : [];
      const take = () => this.#actions.take(index);
      const shown = element('span', { class: 'offer' }, words || t('removeIt'));
      return button({ class: 'choice' }, take, shown, ...copy, ...key);
    });
    return element('div', { role: 'group', 'aria-label': t('calmerWords'), class: 'choices' }, ...choices);
  }

  #footer({ finding, scopes }: CardContent): HTMLElement[] {
    const why = element(
      'div',
      { id: 'why', class: 'why' },
      element('p', {}, practiceWords(finding.practice)),
    );
    if (finding.isLocked) why.append(element('p', {}, t('reach_lockedFinding')));
    if (finding.source)
      why.append(element('p', { class: 'source' }, t('source', { source: finding.source })));
    const dismiss = element('div', {
      id: 'scopes',
      class: 'scopes',
      role: 'group',
      'aria-label': t('dismiss'),
    });
    for (const scope of scopes)
      dismiss.append(button({ class: 'scope' }, () => this.#actions.dismiss(scope), scopeWords(scope)));
    const buttons = [disclosure(t('why'), why), disclosure(`${t('dismiss')} ▾`, dismiss)];
    return [why, element('div', { class: 'foot' }, ...buttons), dismiss];
  }
}

/** A button that shows and hides something. */
function disclosure(label: string, shown: HTMLElement): HTMLButtonElement {
  shown.hidden = true;
  const made = button(
    { 'aria-expanded': 'false', 'aria-controls': shown.id },
    () => {
      shown.hidden = !shown.hidden;
      made.setAttribute('aria-expanded', String(!shown.hidden));
    },
    label,
  );
  return made;
}
