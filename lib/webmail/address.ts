/** The last email address in a text, in lower case. */
export function lastAddress(text: string): string | null {
  return (
    text
      .match(/[^\s@()<>,;:"]+@[^\s@()<>,;:"]+\.[^\s@()<>,;:".]+/g)
      ?.at(-1)
      ?.toLowerCase() ?? null
  );
}
