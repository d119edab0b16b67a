import type { SelfCheck } from '@/lib/model';

/** One thing on a mail page, and how to find it. */
export interface Anchor {
  /** CSS selectors, the surest first; one that finds nothing hands over to the next. */
  readonly any: readonly [string, string, ...string[]];
  /** Year, and month where it is known, of the newest page or code on which the first was seen. */
  readonly seen: string;
  /** Whether a page may rightly be without it. */
  readonly optional?: true;
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

/** For each anchor, how many elements each of its selectors finds. */
export function checkAnchors(within: ParentNode, anchors: Readonly<Record<string, Anchor>>): SelfCheck {
  const count = (selector: string) => within.querySelectorAll(selector).length;
  return Object.fromEntries(Object.entries(anchors).map(([name, { any }]) => [name, any.map(count)]));
}

/** The names of the anchors that a page may rightly be without. */
export function optionalAmong(anchors: Readonly<Record<string, Anchor>>): readonly string[] {
  return Object.entries(anchors).flatMap(([name, { optional }]) => (optional ? [name] : []));
}
