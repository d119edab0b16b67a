/**
 * Whether an element holds what an event went to. Not `instanceof Node`, which fails for what was made in another
 * window and moved to this one, as Outlook does with a draft that gets a window of its own.
 */
export function holds(element: Element, target: EventTarget | null): boolean {
  return target !== null && 'nodeType' in target && element.contains(target as Node);
}
