import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { packSchema } from '@/lib/packs/format';

/** Made anew by `npx vitest run --project unit tests/unit/packs/schema.test.ts -u`. */
test('the published JSON Schema is that of the format', async () => {
  const schema = toJsonSchema(packSchema, {
    target: 'draft-07',
    typeMode: 'input',
    // What only our own proof can tell.
    errorMode: 'ignore',
    overrideSchema: ({ jsonSchema }) =>
      jsonSchema.properties ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  const published = { ...schema, title: 'A team pack of Evenkeel', description: 'See docs/packs.md.' };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    `${process.cwd()}/docs/pack.schema.json`,
  );
});
