import { wholeScore } from '@/lib/keel';
import type { Adapter, DraftBox } from './adapter';
import { DraftSession, type Surroundings } from './draft-session';
import { Mirror } from './mirror';
import type { Overlay } from './overlay';
import { Pill } from './pill';
import { placePill } from './place-pill';
import { PlainText } from './plain-text';
import { RichText } from './rich-text';
import { watchPointer } from './watch-pointer';

/** What it needs of the world around it. */
interface World extends Omit<Surroundings, 'surface'> {
  readonly adapter: Adapter;
  readonly overlay: Overlay;
  pressed(): void;
  /** The pointer rests or clicks at a point of the viewport, in px. */
  pointed(session: DraftSession, x: number, y: number, cause: 'rest' | 'click'): void;
}

/** All that is ours about one draft: its session, its pill, and over a plain field its mirror. */
export class OpenDraft {
  readonly session: DraftSession;
  /** What it was judged for last: the conversation as it was then. */
  judgedFor = '';
  readonly #pill: Pill;
  readonly #ending = new AbortController();
  readonly #place: (() => void)[] = [];

  /** @param signal ends it, unless it is closed before */
  constructor(box: DraftBox, world: World, signal: AbortSignal) {
    const { body } = box;
    const ends = AbortSignal.any([signal, this.#ending.signal]);
    const surface =
      body instanceof HTMLTextAreaElement
        ? new PlainText(body, this.#mirror(body, box, world.overlay, ends))
        : new RichText(body, world.adapter.notOwn, world.adapter.editor);
    this.#pill = new Pill(world.pressed);
    world.overlay.add(this.#pill.element);
    this.#place.push(placePill(this.#pill.element, box, ends));
    this.session = new DraftSession(box, { ...world, surface }, ends);
    const { session } = this;
    watchPointer(
      body,
      {
        isSelecting: () => surface.isSelecting,
        rested: (x, y) => world.pointed(session, x, y, 'rest'),
        clicked: (x, y) => world.pointed(session, x, y, 'click'),
      },
      ends,
    );
    ends.addEventListener('abort', () => this.#pill.element.remove());
  }

  /** Draws the pill for what is known of the draft. */
  show(): void {
    const { report, marked, ground } = this.session;
    const { draft = null, subject } = report ?? {};
    const count = marked.length + (subject?.findings.length ?? 0);
    this.#pill.show(draft && { ...draft, ...wholeScore(draft, subject) }, count, ground);
  }

  /** Follows what has changed around it: what lies over it, the theme. */
  refresh(): void {
    for (const place of this.#place) place();
    this.session.refresh();
  }

  close(): void {
    this.#ending.abort();
  }

  #mirror(field: HTMLTextAreaElement, { root }: DraftBox, overlay: Overlay, signal: AbortSignal): Mirror {
    const mirror = new Mirror(field, root);
    overlay.add(mirror.element);
    mirror.follow(signal);
    this.#place.push(() => mirror.place());
    return mirror;
  }
}
