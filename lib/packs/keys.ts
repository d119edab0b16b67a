import { packSchema } from './format';
import type { Path } from './locate';

/** What the schemas of this format are made of, as far as keys go. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly Schema[];
}

/** The keys that may stand at a place, in the order of `docs/packs.md`; none where any may, or it has none. */
export function keysAt(path: Path): readonly string[] {
  return Object.keys(entriesAt(path));
}

/** Whether a pack can do without what stands at a place. */
export function isOptional(path: Path): boolean {
  const key = path.at(-1);
  if (typeof key === 'number') return false;
  const schema = entriesAt(path.slice(0, -1))[key ?? ''];
  return !schema || schema.type.endsWith('optional');
}

function entriesAt(path: Path): Readonly<Record<string, Schema>> {
  let schema: Schema | undefined = packSchema as unknown as Schema;
  for (const step of path) {
    const inner: Schema | undefined = schema && unwrapped(schema);
    schema = typeof step === 'number' ? inner?.item : inner?.entries?.[step];
  }
  return (schema && unwrapped(schema).entries) ?? {};
}

function unwrapped(schema: Schema): Schema {
  const inner = schema.wrapped ?? schema.options?.find((option) => unwrapped(option).entries);
  return inner ? unwrapped(inner) : schema;
}
