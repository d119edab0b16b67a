// @ts-expect-error: it comes without types
import writeGood from 'write-good';

export function create() {
  return (text: string) => writeGood(text);
}
