/** What a press is made of, in its order. A webmail acts on one of these: most on `click`, Gmail's menus on `mouseup`. */
const series = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Presses what is on the page as a person would, as far as a script can: all of it is marked as not trusted. */
export function press(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of series) {
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      view: element.ownerDocument.defaultView,
      detail: 1,
      buttons: type.endsWith('down') ? 1 : 0,
      clientX: left + width / 2,
      clientY: top + height / 2,
    };
    const isOfPointer = type.startsWith('pointer');
    element.dispatchEvent(isOfPointer ? new PointerEvent(type, init) : new MouseEvent(type, init));
  }
}
