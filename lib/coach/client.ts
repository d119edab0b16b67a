import type { Heard } from './matter';

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|nurse|rev|captain)\.?\s+/i;
const firstName = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

/**
 * The first name of who wrote a message, as they sign or as the page names them; with a title and no first name, both
 * (`Mrs Fenn`). Undefined where nothing tells it.
 */
export function nameOf({ message: { name, text }, sentences }: Heard): string | undefined {
  const shown = name?.trim() ?? '';
  const titled = titles.exec(shown)?.[0].trim();
  const [first = '', last] = shown.replace(titles, '').split(/\s+/);
  if (titled && !last) return `${titled} ${first}`;
  if (firstName.test(first)) return first;
  return signedBy(text.slice(sentences.at(-1)?.start ?? 0));
}

/** A name on a line of its own at the end of a text. */
function signedBy(end: string): string | undefined {
  const lines = end.split('\n').map((line) => line.trim());
  return lines.findLast((line) => firstName.test(line));
}
