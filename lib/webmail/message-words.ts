import { mapText, type NotOwn, objectMark } from './text-map';

/** What was read, kept while the message is on the page: a long conversation is not walked at every pause in typing. */
const wordsRead = new WeakMap<HTMLElement, { readonly size: number; readonly words: string }>();

/** The sender's own words in the body of a message. */
export function readWords(body: HTMLElement, notOwn: NotOwn): string {
  const size = body.textContent.length;
  const read = wordsRead.get(body);
  if (read?.size === size) return read.words;
  const { text } = mapText(body, notOwn);
  const words = text
    .replaceAll(objectMark, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  wordsRead.set(body, { size, words });
  return words;
}
