/** What tests ask in a mail page, whichever browser it is in: the page shares its highlights with the extension. */

/** The words that are underlined, on the whole page. */
export function markedWords(): string[] {
  return [...CSS.highlights]
    .filter(([name]) => !name.includes('open'))
    .flatMap(([, marks]) => [...marks].map(String));
}

/** The middle of a marked phrase, in CSS pixels of the window. */
export function middleOfMark(words: string): { readonly x: number; readonly y: number } {
  const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[]);
  const { left, width, top, height } = ranges.find((range) => String(range) === words)!.getClientRects()[0]!;
  return { x: left + width / 2, y: top + height / 2 };
}
