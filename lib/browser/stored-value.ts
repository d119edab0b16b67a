import * as v from 'valibot';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';

/**
 * Defines a value that is stored. What does not have the shape, which a fault or another version has left there, counts
 * as not set.
 *
 * @param key its area and name, such as `local:guard`
 */
export function storedValue<Value>(
  key: `local:${string}`,
  shape: v.GenericSchema<unknown, Value>,
  fallback: Value,
): WxtStorageItem<Value, Record<string, unknown>> {
  const item = storage.defineItem<Value>(key, { fallback, version: 1 });
  return {
    ...item,
    async getValue() {
      const read = v.safeParse(shape, await item.getValue());
      return read.success ? read.output : fallback;
    },
  };
}
