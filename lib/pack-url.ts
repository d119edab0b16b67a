/** Hosts of this machine, which nobody between can change the answers of. A policy of ours cannot name `[::1]`. */
const ownHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/**
 * An address that a pack may be taken from, as the browser writes it: https, or http on this machine, without a name or
 * a password in it. null for any other.
 */
export function packUrl(given: string): string | null {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.username !== '' || url.password !== '') return null;
  const isFine = url.protocol === 'https:' || (url.protocol === 'http:' && ownHosts.has(url.hostname));
  if (!isFine) return null;
  url.hash = '';
  return url.href;
}
