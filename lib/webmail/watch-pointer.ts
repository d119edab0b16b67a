import { holds } from './holds';

/** How long a pointer that rests has not moved, in ms. */
const rest = 350;

/** Points of the viewport, in px. */
interface PointerWatcher {
  isSelecting(): boolean;
  rested(x: number, y: number): void;
  clicked(x: number, y: number): void;
}

/** Tells where the person's pointer rests or clicks in an element, unless it is selecting. */
export function watchPointer(
  within: HTMLElement,
  { isSelecting, rested, clicked }: PointerWatcher,
  signal: AbortSignal,
): void {
  let timer = 0;
  const forget = () => clearTimeout(timer);
  const isHere = ({ target, isTrusted }: Event) => isTrusted && holds(within, target);
  const move = (event: PointerEvent) => {
    forget();
    const { buttons, clientX, clientY } = event;
    if (buttons === 0 && isHere(event)) timer = window.setTimeout(() => rested(clientX, clientY), rest);
  };
  const click = (event: MouseEvent) => {
    forget();
    if (isHere(event) && !isSelecting()) clicked(event.clientX, event.clientY);
  };
  // On the window: webmails stop such events on their way to the body, or out of it.
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', move, options);
  window.addEventListener('click', click, options);
  within.addEventListener('pointerleave', forget, options);
  signal.addEventListener('abort', forget);
}
