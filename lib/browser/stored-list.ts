import * as v from 'valibot';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';

/**
 * Defines a list that is stored. Entries that do not have the shape, which a fault or another version has left there,
 * are passed over when it is read and go at the next change: one of them must not cost the others, nor the coaching.
 *
 * @param key its area and name, such as `local:pauses`
 */
export function storedList<Entry>(
  key: `local:${string}` | `session:${string}`,
  shape: v.GenericSchema<unknown, Entry>,
): WxtStorageItem<Entry[], Record<string, unknown>> {
  const item = storage.defineItem<Entry[]>(key, { fallback: [], version: 1 });
  return {
    ...item,
    async getValue() {
      const stored: unknown = await item.getValue();
      return Array.isArray(stored) ? stored.filter((each): each is Entry => v.is(shape, each)) : [];
    },
  };
}
