import type { PauseScope, Place } from '@/lib/model';
import type { Adapter } from './adapter';
import type { Page } from './page';
import { watchPage } from './watch-page';

/** What it needs of the world around it. */
interface Surroundings {
  readonly adapter: Adapter;
  /** Starts our part of the page; it ends with the signal. */
  start(signal: AbortSignal): Page;
  /** How far the pause reaches that is in force at a place; null when none is. */
  pausedAt(place: Place): Promise<PauseScope | null>;
}

/**
 * Runs our part of the page, except where and while the person has paused it. Paused, nothing of it is left on the page
 * and nothing is read; only a pause of one conversation still looks for whether another one is open.
 */
export class PageSwitch {
  readonly #around: Surroundings;
  readonly #signal: AbortSignal;
  /** null while paused. */
  #page: Page | null = null;
  #ending = new AbortController();
  #watching: AbortController | null = null;
  /** The place that was asked about last. */
  #asked = '';
  #turn = 0;

  /** It starts at once, before the page, and asks meanwhile: to be first at the keys, and nothing is there to read yet. */
  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
    this.#run();
    void this.check();
  }

  get page(): Page | null {
    return this.#page;
  }

  get place(): Place {
    const { adapter } = this.#around;
    const conversationId = adapter.readConversation(null)?.id ?? null;
    return { site: self.origin, account: adapter.account(), conversationId };
  }

  /** Asks whether there is a pause, and follows it. */
  async check(): Promise<void> {
    const { place } = this;
    this.#asked = JSON.stringify(place);
    this.#turn += 1;
    const turn = this.#turn;
    const answer = this.#around.pausedAt(place).then((scope) => ({ scope }));
    const answered = await answer.catch(() => null); // nobody is there: it stays as it is
    if (!answered || turn !== this.#turn || this.#signal.aborted) return;
    if (answered.scope === null) this.#run();
    else this.#stop(answered.scope);
  }

  #run(): void {
    this.#watch();
    if (this.#page) return;
    this.#ending = new AbortController();
    this.#page = this.#around.start(AbortSignal.any([this.#signal, this.#ending.signal]));
  }

  #stop(scope: PauseScope): void {
    this.#ending.abort();
    this.#page = null;
    if (scope === 'conversation') this.#watch();
    else this.#unwatch();
  }

  /** Asks again when another conversation is open, or it becomes known whose mailbox it is. */
  #watch(): void {
    if (this.#watching) return;
    this.#watching = new AbortController();
    const moved = () => {
      if (this.#asked !== '' && JSON.stringify(this.place) !== this.#asked) void this.check();
    };
    watchPage(document, moved, AbortSignal.any([this.#signal, this.#watching.signal]));
  }

  #unwatch(): void {
    this.#watching?.abort();
    this.#watching = null;
  }
}
