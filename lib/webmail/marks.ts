import type { Severity } from '@/lib/model';
import type { Ground } from './ground';

/** What a phrase is marked for: a finding, by its severity, or a blank that is still to be filled in. */
type Cause = Severity | 'blank';

/** A marked phrase. */
interface Mark {
  readonly range: Range;
  readonly cause: Cause;
}

/**
 * `a`: wavy, likely to hurt. `b`: dotted, worth a look. `c`: dotted in another colour, still to be filled in. The page can
 * read the names, so they say nothing.
 */
const lineOf: Record<Cause, 'a' | 'b' | 'c'> = { error: 'a', warning: 'a', info: 'b', blank: 'c' };

/**
 * Underlines phrases without touching the page's elements, by CSS Custom Highlights (styles: `style.css` of the
 * content script). The highlights belong to the page as a whole; each draft, or whatever else is given as owner,
 * draws and erases its own share. Where the browser has no highlights, nothing is drawn.
 */
export class Marks {
  readonly #drawn = new Map<object, { readonly name: string; readonly range: Range }[]>();

  /** Draws these in place of what the owner had drawn. */
  draw(owner: object, marks: readonly Mark[], ground: Ground): void {
    this.#show(
      owner,
      marks.map(({ range, cause }) => ({ name: `evenkeel-${lineOf[cause]}-${ground}`, range })),
    );
  }

  /** Washes the phrase that a card is open at, in place of what the owner had drawn. */
  wash(owner: object, range: Range, ground: Ground): void {
    this.#show(owner, [{ name: `evenkeel-open-${ground}`, range }]);
  }

  erase(owner: object): void {
    for (const { name, range } of this.#drawn.get(owner) ?? []) {
      const highlight = CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
    this.#drawn.delete(owner);
  }

  #show(owner: object, drawn: { readonly name: string; readonly range: Range }[]): void {
    if (!('highlights' in CSS)) return;
    this.erase(owner);
    for (const { name, range } of drawn) {
      const highlight = CSS.highlights.get(name) ?? new Highlight();
      CSS.highlights.set(name, highlight.add(range));
    }
    this.#drawn.set(owner, drawn);
  }
}
