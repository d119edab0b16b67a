/** One thing on a mail page, and how to find it. */
export interface Anchor {
  /** CSS selectors, the surest first; one that finds nothing hands over to the next. */
  readonly any: readonly [string, string, ...string[]];
  /** Year, and month where it is known, of the newest page or code on which the first was seen. */
  readonly seen: string;
}

/** What the surest selector that finds anything finds, in the order of the page. */
export function findAll(within: ParentNode, { any }: Anchor): HTMLElement[] {
  for (const selector of any) {
    const found = within.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

export function findFirst(within: ParentNode, anchor: Anchor): HTMLElement | null {
  return findAll(within, anchor)[0] ?? null;
}

/** How many elements each of the selectors finds. */
export function countEach(within: ParentNode, { any }: Anchor): number[] {
  return any.map((selector) => within.querySelectorAll(selector).length);
}
