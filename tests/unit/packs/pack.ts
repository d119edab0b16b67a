import { english } from '@/lib/english/index';
import { openPack } from '@/lib/packs/open';

/** A pack as somebody writes it, with one rule that is fine. */
export const pack = `format: 1
name: Test
version: 1
owner: Ana
review: 2030-01-31
rules:
  - id: no-can-do
    level: expect
    message: The reader may feel turned away.
    patterns:
      - no can do
    suggestions:
      - let me see what is possible
    flags:
      - "I am afraid [no can do] on this one."
    passes:
      - We can do that for you on Tuesday.
`;

/** The problems of a pack's text, as the command prints them. */
export function problemsIn(text: string): string[] {
  const opened = openPack(text, english);
  return opened.ok ? [] : opened.problems.map(({ line, column, words }) => `${line}:${column} ${words}`);
}

/** The problems once some of its text is other text. */
export function problemsWith(part: string, other: string, text = pack): string[] {
  if (!text.includes(part)) throw new Error(`“${part}” is not in the pack.`);
  return problemsIn(text.replace(part, () => other));
}
