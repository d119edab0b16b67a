/** A busy browser reads what it saves some seconds after the click; in milliseconds. */
const longestStart = 40_000;

/** Saves a text as a file on this machine, in answer to a click. */
export function saveFile(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), longestStart);
}
