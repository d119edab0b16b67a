/** The match pattern to ask the person for. Without the port, for which Firefox knows no pattern. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
