import { vi } from 'vitest';

/** Waits until something holds. Looks often, as it mostly holds soon; and long, for a machine may be busy. */
export function until(holds: () => unknown): Promise<unknown> {
  return vi.waitUntil(holds, { interval: 10, timeout: 10_000 });
}
