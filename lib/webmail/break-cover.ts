import type { BreakRequest } from '@/lib/model';
import palette from '@/lib/palette.css?inline';
import { language, t } from '@/lib/text';
import styles from './break-cover.css?inline';
import { button, element, svg } from './element';
import { keepFocus } from './focus';
import { groundUnder } from './ground';
import { isOfBrowser, takeKeys } from './keys';
import overlay from './overlay.css?inline';

/** How long the cover waits for the person once the time is over, in ms. */
const grace = 10 * 60_000;

/** How often it looks at the clock, in ms. */
const interval = 1_000;

interface Break extends BreakRequest {
  /** When its time is over, in milliseconds since 1970: a machine that sleeps loses none of it. */
  readonly until: number;
  readonly giveBackFocus: () => void;
  /** Where the page was. */
  readonly place: string;
  readonly ending: AbortController;
  readonly ended: () => void;
}

/**
 * The break: a calm cover over all of the page, with one question while it lasts and the client's requests after it.
 * It needs nobody but itself, and ends at any fault, for nothing is worse than a mail that stays hidden: what holds the
 * page back is a modal dialog, which the browser takes away with its element.
 */
export class BreakCover {
  readonly #host = element('div');
  readonly #root = this.#host.attachShadow({ mode: __SHADOW_MODE__ });
  readonly #isAlive: () => boolean;
  #break: Break | null = null;
  #whenEnded: Promise<void> = Promise.resolve();

  /**
   * Takes keys from the page while there is a break.
   *
   * @param isAlive whether the extension is still there: a page is not told when it goes
   * @param signal ends it for good
   */
  constructor(isAlive: () => boolean, signal: AbortSignal) {
    this.#isAlive = isAlive;
    this.#host.style.cssText = 'all: initial'; // by script, for pages that allow no `style` attribute
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(palette + overlay + styles);
    this.#root.adoptedStyleSheets = [sheet];
    const inside = (event: KeyboardEvent) => this.#press(event);
    takeKeys({ host: this.#host, inside, outside: (event) => this.#takesKey(event) }, signal);
    signal.addEventListener('abort', () => this.end());
  }

  /** Covers the mail; resolves once it can be seen again. While there is a break, that one goes on. */
  start(request: BreakRequest): Promise<void> {
    if (this.#break) return this.#whenEnded;
    this.#whenEnded = new Promise((ended) => this.#begin(request, ended));
    return this.#whenEnded;
  }

  /** Uncovers the mail, and gives back the focus. */
  end(): void {
    if (!this.#break) return;
    const { ending, ended, giveBackFocus } = this.#break;
    this.#break = null;
    ending.abort();
    this.#host.remove();
    this.#root.replaceChildren();
    giveBackFocus();
    ended();
  }

  #begin(request: BreakRequest, ended: () => void): void {
    const begun: Break = {
      ...request,
      until: Date.now() + request.minutes * 60_000,
      giveBackFocus: keepFocus(),
      place: placeOfPage(),
      ending: new AbortController(),
      ended,
    };
    this.#break = begun;
    this.#orEnd(() => {
      this.#root.replaceChildren(this.#draw(begun));
      this.#host.lang = language();
      document.documentElement.append(this.#host);
      this.#dialog?.showModal();
      this.#dialog?.focus(); // not the button: who is typing would end the break with a blank
      this.#follow(begun);
      this.#check();
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  /** Watches the clock, and everything that ends the break. */
  #follow({ ending: { signal } }: Break): void {
    const check = () => this.#orEnd(() => this.#check());
    const timer = setInterval(check, interval);
    const observer = new MutationObserver(check);
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      observer.disconnect();
    });
    for (const type of ['popstate', 'hashchange', 'visibilitychange'])
      window.addEventListener(type, check, { capture: true, signal });
    window.addEventListener('pagehide', () => this.end(), { capture: true, signal });
    this.#dialog?.addEventListener('close', () => this.end(), { signal });
  }

  /** Shows what is left of the time, or that it is over; ends the break where anything is not as it was. */
  #check(): void {
    if (!this.#break) return;
    const { until, place } = this.#break;
    const left = until - Date.now();
    const isThere = this.#isAlive() && this.#dialog?.checkVisibility() && placeOfPage() === place;
    if (!isThere || !(left > -grace)) this.end();
    else if (left > 0) this.#set('left', t('breakLeft', { time: clockOf(left) }));
    else if (!this.#root.querySelector('[data-over]')) this.#comeBack(this.#break);
  }

  #draw({ question }: Break): HTMLDialogElement {
    const ground = groundUnder(document.body);
    return element(
      'dialog',
      {
        class: 'rest',
        'data-ground': ground,
        'aria-labelledby': 'title',
        'aria-describedby': 'question',
        tabindex: '-1',
      },
      element(
        'div',
        { class: 'calm' },
        levelKeel(),
        element('h2', { id: 'title' }, t('shortBreak')),
        element('p', { id: 'question' }, question),
        element('div', { id: 'requests' }),
        element('p', { id: 'left', role: 'timer' }),
        button({ class: 'back' }, () => this.end(), t('backToMail')),
        element('p', { id: 'note' }, t('breakNote')),
      ),
      element('div', { id: 'voice', role: 'status', class: 'unseen' }),
    );
  }

  /** The time is over: what the client asks for, to begin the reply with. */
  #comeBack({ requests }: Break): void {
    this.#dialog?.setAttribute('data-over', '');
    this.#set('left', '');
    this.#set('title', t('breakOverTitle'));
    this.#set('note', t('breakOverNote'));
    const list = element('ul', {}, ...requests.map((words) => element('li', {}, words)));
    const title = element('p', {}, t('breakOverRequests'));
    if (requests.length > 0) this.#root.getElementById('requests')?.replaceChildren(title, list);
    this.#set('voice', t('breakOver', { requests: requests.join(' ') }).trim());
  }

  #set(id: string, words: string): void {
    const shown = this.#root.getElementById(id);
    if (shown && shown.textContent !== words) shown.textContent = words;
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.end();
  }

  /** The page gets no key while it is covered; the browser keeps its own shortcuts. */
  #takesKey(event: KeyboardEvent): boolean {
    if (!this.#break) return false;
    event.stopImmediatePropagation();
    if (event.key === 'Escape') this.end();
    else this.#dialog?.focus();
    return !isOfBrowser(event);
  }

  #orEnd(act: () => void): void {
    try {
      act();
    } catch {
      this.end();
    }
  }
}

/** Without what comes after a `?`: Gmail writes there which drafts are open. */
function placeOfPage(): string {
  return `${location.pathname}#${location.hash.slice(1).replace(/\?.*/, '')}`;
}

/** `1:05` */
function clockOf(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The porthole on an even keel. */
function levelKeel(): SVGElement {
  return svg(
    'svg',
    { viewBox: '-40 -40 80 80', width: '80', 'aria-hidden': 'true' },
    svg('path', { class: 'sea', d: 'M-36 0a36 36 0 0 0 72 0z' }),
    svg('path', { class: 'horizon', d: 'M-36 0h72' }),
    svg('circle', { class: 'ring', r: '38' }),
  );
}
