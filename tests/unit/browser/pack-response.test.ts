import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPack } from '@/lib/browser/pack-response';

const url = 'https://packs.example/team.yaml';
const never = new AbortController().signal;
const asked = vi.spyOn(globalThis, 'fetch');

afterEach(() => asked.mockReset());

const answer = (body: BodyInit | null, init: ResponseInit = {}) =>
  asked.mockResolvedValue(new Response(body, init));

/** A body that goes on for ever, a chunk at a time as it is read. */
function endless() {
  const cancel = vi.fn();
  const chunk = new Uint8Array(64_000).fill(0x61);
  const body = new ReadableStream({ pull: (stream) => stream.enqueue(chunk), cancel });
  return { body, cancel };
}

describe('asking for a pack', () => {
  it('says nothing of the person, and follows no redirect', async () => {
    answer('format: 1');
    await fetchPack(url, null, never);
    expect(asked).toHaveBeenCalledExactlyOnceWith(url, {
      signal: never,
      headers: {},
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
  });

  it('gives the text, with what the server calls its version', async () => {
    answer('name: Zoë\n', { headers: { ETag: '"7"' } });
    expect(await fetchPack(url, null, never)).toEqual({ kind: 'text', text: 'name: Zoë\n', etag: '"7"' });
  });

  it('has a version that is here already not sent again', async () => {
    answer(null, { status: 304 });
    expect(await fetchPack(url, '"7"', never)).toEqual({ kind: 'unchanged' });
    expect(asked.mock.calls[0]![1]?.headers).toEqual({ 'if-none-match': '"7"' });
  });
});

describe('it tells', () => {
  const faultOf = async (signal = never) => {
    const fetched = await fetchPack(url, null, signal);
    return fetched.kind === 'fault' && fetched.fault;
  };

  it('a server that says no', async () => {
    answer('gone', { status: 500 });
    expect(await faultOf()).toEqual({ kind: 'status', status: 500 });
  });

  it('a redirect', async () => {
    const response = new Response(null);
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    asked.mockResolvedValue(response);
    expect(await faultOf()).toEqual({ kind: 'redirected' });
  });

  it('a server that is not there', async () => {
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await faultOf()).toEqual({ kind: 'unreachable' });
  });

  it('one that breaks off', async () => {
    answer(new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) }));
    expect(await faultOf()).toEqual({ kind: 'unreachable' });
  });

  it('one that takes too long, before it answers or while it does', async () => {
    const ending = new AbortController();
    ending.abort();
    asked.mockImplementation(async (_, init) => {
      init?.signal?.throwIfAborted();
      return new Response('');
    });
    expect(await faultOf(ending.signal)).toEqual({ kind: 'tooLong' });
  });

  it('more than a pack may hold, of which it reads no more, whatever its length is said to be', async () => {
    const { body, cancel } = endless();
    answer(body, { headers: { 'Content-Length': '12' } });
    expect(await faultOf()).toEqual({ kind: 'tooLarge' });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('what is no UTF-8', async () => {
    answer(new Uint8Array([0x66, 0xff, 0xfe]));
    expect(await faultOf()).toEqual({ kind: 'notText' });
  });
});
