import { onTestFinished, vi } from 'vitest';

/** How many listeners and observers are at work. Those of the page and of the test runner are among them. */
export interface Counted {
  readonly listeners: number;
  readonly observers: number;
}

/** Counts, from now on and for the length of a test, what is begun and not ended again. */
export function countListeners(): () => Counted {
  const listeners = new Set<string>();
  const names = new WeakMap<object, number>();
  let named = 0;
  const nameOf = (thing: object) => names.get(thing) ?? names.set(thing, ++named).get(thing)!;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    ...args
  ) {
    const [type, listener, options] = args;
    add.apply(this, args);
    // On an element of ours that is still being made: it goes with the element.
    if (!listener || (this instanceof Node && !this.isConnected)) return;
    const { signal, once = false } = typeof options === 'object' ? options : {};
    // A listener of a signal that nobody holds any more goes with it, as does one that is called once.
    if (signal?.aborted || once || (this instanceof AbortSignal && this.aborted)) return;
    const key = [nameOf(this), type, nameOf(listener), capture(options)].join();
    listeners.add(key);
    if (signal) add.call(signal, 'abort', () => listeners.delete(key), { once: true });
    if (this instanceof AbortSignal) add.call(this, 'abort', () => listeners.delete(key), { once: true });
  });
  vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (
    this: EventTarget,
    ...args
  ) {
    const [type, listener, options] = args;
    remove.apply(this, args);
    if (listener) listeners.delete([nameOf(this), type, nameOf(listener), capture(options)].join());
  });

  const observers = new Set<object>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype as ResizeObserver;
    vi.spyOn(prototype as ResizeObserver, 'observe').mockImplementation(function (
      this: ResizeObserver,
      ...args
    ) {
      observers.add(this);
      observe.apply(this, args);
    });
    vi.spyOn(prototype as ResizeObserver, 'disconnect').mockImplementation(function (this: ResizeObserver) {
      observers.delete(this);
      disconnect.call(this);
    });
  }
  onTestFinished(() => void vi.restoreAllMocks());
  return () => ({ listeners: listeners.size, observers: observers.size });
}

function capture(options: boolean | EventListenerOptions | undefined): boolean {
  return typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
}
