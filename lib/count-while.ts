/**
 * How many items from the first on meet a condition that, once it fails, fails for all the rest. In logarithmic time:
 * it finds a place among many spans that are in order.
 */
export function countWhile<T>(items: readonly T[], meets: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
