/** Scrolls as little as needed for a range to be seen. */
export function bringIntoView(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
