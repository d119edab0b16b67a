import { resolve } from 'node:path';
import { at, root } from './root.mjs';

/** The fields of rules and cues that only tests read. */
const examples = /^(flags|passes)$/;
const ruleFile = /\/lib\/english\/(?:rules\/[^/]+|cues)\/[^/]+\.ts$/;

/**
 * What is done with the rules wherever a bundle is built: every pattern is read once, so that a wrong one fails the
 * build, and what the engine has to know of them beforehand is put into `lib/english/prepared.ts`. The examples of the
 * rules are left out, unless tests ask for them.
 *
 * @returns {import('vite').Plugin}
 */
export function prepareRules({ keepsExamples = false } = {}) {
  /** @type {Promise<{ prepared: unknown, files: readonly string[] }> | undefined} */
  let preparing;
  return {
    name: 'evenkeel:prepare-rules',
    enforce: 'post',
    apply: (_, { command }) => command === 'build' || keepsExamples,
    watchChange() {
      preparing = undefined;
    },
    async transform(code, id) {
      if (id === at('lib/english/prepared.ts')) {
        preparing ??= prepare();
        const { prepared, files } = await preparing;
        for (const file of files) this.addWatchFile(file);
        return `export const prepared = ${JSON.stringify(prepared)};`;
      }
      if (!keepsExamples && ruleFile.test(id)) return withoutExamples(this.parse(code), code, id);
    },
  };
}

async function prepare() {
  const { runnerImport } = await import('vite');
  const { module, dependencies } = await runnerImport(at('scripts/setup/prepared-english.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    json: { namedExports: false, stringify: true },
  });
  return { prepared: module.prepared, files: dependencies.map((file) => resolve(root, file)) };
}

/** Empties the examples in the object that a rule file exports. */
function withoutExamples({ body }, code, id) {
  const rule = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  if (rule?.type !== 'ObjectExpression')
    throw new Error(`${id}: a rule is written as \`export default { … }\`.`);
  return rule.properties
    .filter(({ key }) => examples.test(key?.name))
    .reduceRight((left, { value }) => `${left.slice(0, value.start)}[]${left.slice(value.end)}`, code);
}
