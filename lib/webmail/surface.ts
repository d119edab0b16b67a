import type { ApplyResult, Insertion, Span } from '@/lib/model';

/** What a draft is written in: rich text (`rich-text.ts`), or a field of plain text (`plain-text.ts`). */
export interface Surface {
  /** The writer's own words, as they were when last read. */
  readonly text: string;
  /** Where words can be changed exactly; any others can only be copied. */
  readonly replaceable: readonly Span[];
  /** Offset of the caret in the text; null when it is elsewhere. */
  readonly caret: number | null;
  /** Where the caret is drawn, in px of the viewport; null when it is elsewhere. */
  readonly caretRect: DOMRect | null;
  /** Whether words are selected. */
  readonly isSelecting: boolean;
  /** Reads the words again. */
  read(): void;
  /** Where words are drawn, until the text is read again; null where there are none. */
  rangeOf(span: Span): Range | null;
  /** Changes words as if they had been typed, so that undo takes it back. */
  replace(span: Span, expected: string, replacement: string): ApplyResult;
  /** Puts words in as if they had been typed, if the text is still as expected. */
  insert(insertion: Insertion, expected: string): ApplyResult;
  bringIntoView(span: Span): void;
  select(span: Span): void;
  /** Calls when the words may have changed. */
  watch(edited: () => void, signal: AbortSignal): void;
}
