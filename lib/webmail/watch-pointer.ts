/** How long a pointer that rests has not moved, in ms. */
const rest = 350;

/** Points of the viewport, in px. */
interface PointerWatcher {
  rested(x: number, y: number): void;
  clicked(x: number, y: number): void;
}

/** Tells where the person's pointer rests or clicks in an element, unless it is selecting. */
export function watchPointer(
  within: HTMLElement,
  { rested, clicked }: PointerWatcher,
  signal: AbortSignal,
): void {
  let timer = 0;
  const forget = () => clearTimeout(timer);
  const move = ({ buttons, clientX, clientY, isTrusted }: PointerEvent) => {
    forget();
    if (buttons === 0 && isTrusted) timer = window.setTimeout(() => rested(clientX, clientY), rest);
  };
  const click = ({ clientX, clientY, isTrusted }: MouseEvent) => {
    forget();
    if (isTrusted && document.getSelection()?.isCollapsed) clicked(clientX, clientY);
  };
  const options = { capture: true, passive: true, signal };
  within.addEventListener('pointermove', move, options);
  within.addEventListener('pointerleave', forget, options);
  within.addEventListener('click', click, options);
  signal.addEventListener('abort', forget);
}
