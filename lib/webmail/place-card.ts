import {
  autoUpdate,
  computePosition,
  type Middleware,
  offset,
  type Placement,
  shift,
} from '@floating-ui/dom';
import { cover, grow } from './rectangle';

/** Where a card may stand, the best first. */
const placements: readonly Placement[] = [
  'bottom-start',
  'top-start',
  'bottom-end',
  'top-end',
  'right-start',
  'left-start',
  'right-end',
  'left-end',
];

/** In px: between the card and the phrase, and between the card and the edges of the window. */
const gap = 8;

/**
 * Keeps a card beside a phrase, whatever scrolls or changes its size. It stands where it covers least of what has to
 * stay clear, which is nothing if the window leaves it any room.
 *
 * @param phrase a range within `body`
 * @param keepClear what it may not cover, beside the phrase itself, in px of the viewport
 */
export function placeCard(
  card: HTMLElement,
  phrase: Range,
  body: Element,
  keepClear: () => readonly DOMRect[],
  signal: AbortSignal,
): void {
  const anchor = { getBoundingClientRect: () => phrase.getBoundingClientRect(), contextElement: body };
  const middleware = [
    offset(gap),
    shift({ padding: gap, crossAxis: true }),
    clearOf(() => [...phrase.getClientRects(), ...keepClear()]),
  ];
  const place = async () => {
    const options = { strategy: 'fixed', placement: placements[0]!, middleware } as const;
    const { x, y } = await computePosition(anchor, card, options);
    card.style.translate = `${x}px ${y}px`;
  };
  const stop = autoUpdate(anchor, card, () => void place());
  signal.addEventListener('abort', stop);
}

/** What was tried so far: how many px² of what has to stay clear a card would cover there. */
interface Tried {
  readonly tried: readonly { readonly placement: Placement; readonly covered: number }[];
  readonly settled?: boolean;
}

function clearOf(keepClear: () => readonly DOMRect[]): Middleware {
  return {
    name: 'clearOf',
    fn({ x, y, rects, placement, middlewareData }) {
      const { tried = [], settled } = (middlewareData.clearOf ?? {}) as Partial<Tried>;
      const card = new DOMRect(x, y, rects.floating.width, rects.floating.height);
      const covered = keepClear().reduce((area, rect) => area + cover(card, grow(rect, gap / 2)), 0);
      if (covered === 0 || settled) return {};
      const all = [...tried, { placement, covered }];
      const next = placements[all.length];
      const least = all.reduce((one, other) => (other.covered < one.covered ? other : one));
      return next
        ? { data: { tried: all }, reset: { placement: next } }
        : { data: { tried: all, settled: true }, reset: { placement: least.placement } };
    },
  };
}
