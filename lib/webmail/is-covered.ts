/**
 * Whether another part of the page lies over the middle of a place, in px of the viewport, that belongs to `root`.
 * Our own UI, of which `ours` is a part, is not counted.
 */
export function isCovered({ x, y, width, height }: DOMRect, root: Element, ours: Element): boolean {
  const { host } = ours.getRootNode() as ShadowRoot;
  const stack = document.elementsFromPoint(x + width / 2, y + height / 2);
  return !root.contains(stack.find((element) => element !== host) ?? null);
}
