import type { AddressFault } from '@/components/pack-backend';

/** What a server gave for a pack. */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly etag: string | null }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fault'; readonly fault: AddressFault };

/** In bytes. */
const mostBytes = 1_000_000;

/**
 * Asks for a pack: nothing of the person goes along, and no more than {@link mostBytes} are read, whatever the server
 * says of its length.
 *
 * @param etag of the version that is here; then the server need not send it again
 * @param signal ends it, for it took too long
 */
export async function fetchPack(url: string, etag: string | null, signal: AbortSignal): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      signal,
      headers: etag === null ? {} : { 'if-none-match': etag },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // Not followed; `error` could not be told from a server that is not there.
      redirect: 'manual',
    });
    return await read(response);
  } catch {
    return fault({ kind: signal.aborted ? 'tooLong' : 'unreachable' });
  }
}

async function read(response: Response): Promise<Fetched> {
  const { type, status, ok, headers, body } = response;
  if (type === 'opaqueredirect') return fault({ kind: 'redirected' });
  if (status === 304) return { kind: 'unchanged' };
  if (!ok) {
    await body?.cancel();
    return fault({ kind: 'status', status });
  }
  const bytes = await readUpTo(mostBytes, body);
  if (bytes === null) return fault({ kind: 'tooLarge' });
  const text = decode(bytes);
  if (text === null) return fault({ kind: 'notText' });
  return { kind: 'text', text, etag: headers.get('ETag') };
}

/** null where there is more. */
async function readUpTo(most: number, body: Response['body']): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** null for what is no UTF-8. */
function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fault(told: AddressFault): Fetched {
  return { kind: 'fault', fault: told };
}
