import { autoUpdate } from '@floating-ui/dom';
import type { DraftBox } from './adapter';
import { isCovered } from './is-covered';
import { cover } from './rectangle';

/** Between the pill and what is beside it, in px. */
const gap = 8;

/** What the person may want to reach in the row of Send. */
const controls = 'button, a, input, [role="button"], [tabindex], [command]';

/**
 * Keeps a pill at the bottom right of a compose box, in the row of Send where it leaves enough room, else above it.
 * It hides while another part of the page lies over that place. Returns how to have it placed again at once.
 */
export function placePill(pill: HTMLElement, box: DraftBox, signal: AbortSignal): () => void {
  const place = () => {
    const { width, height } = pill.getBoundingClientRect();
    const spot = spotFor(box, width, height);
    pill.style.translate = `${spot.x}px ${spot.y}px`;
    pill.style.visibility = isCovered(spot, box.root, pill) ? 'hidden' : 'visible';
  };
  const stop = autoUpdate(box.root, pill, place);
  signal.addEventListener('abort', stop);
  return place;
}

function spotFor({ root, send }: DraftBox, width: number, height: number): DOMRect {
  const edge = root.getBoundingClientRect();
  if (!send) return new DOMRect(edge.right - gap - width, edge.bottom - gap - height, width, height);
  const row = send.getBoundingClientRect();
  const y = row.top + (row.height - height) / 2;
  const band = new DOMRect(edge.left, y, edge.width, height);
  const taken = [...root.querySelectorAll(controls)]
    .filter((control) => !control.contains(send))
    .map((control) => control.getBoundingClientRect())
    .filter((rect) => cover(rect, band) > 0);
  const x = rightmostFree(edge, taken, width);
  return x === null
    ? new DOMRect(edge.right - gap - width, row.top - gap - height, width, height)
    : new DOMRect(x, y, width, height);
}

/** The left edge of the rightmost free stretch of a row that holds `width` with a gap on either side. */
export function rightmostFree(row: DOMRect, taken: readonly DOMRect[], width: number): number | null {
  let right = row.right;
  for (const rect of [...taken].sort((one, other) => other.right - one.right)) {
    if (right - rect.right >= width + 2 * gap) break;
    right = Math.min(right, rect.left);
  }
  return right - row.left >= width + 2 * gap ? right - gap - width : null;
}
