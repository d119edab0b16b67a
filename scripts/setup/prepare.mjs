import { resolve } from 'node:path';
import { at, root } from './root.mjs';

/** The fields of rules, cues and topics that only tests read, and those that are prepared. */
const leftOut = /^(flags|passes|patterns|except|notAfter|onlyWith|notWith|nearby)$/;
const ruleFile = /\/lib\/english\/(?:rules\/[^/]+|cues|topics)\/[^/]+\.ts$/;

/**
 * What is done with the rules wherever a bundle is built: every pattern is read once, so that a wrong one fails the
 * build, and all patterns, with what the engine has to know of them beforehand, are put into `lib/english/prepared.ts`.
 * In the rules themselves they are left out, and so are examples, unless tests ask for them.
 *
 * @returns {import('vite').Plugin}
 */
export function prepareRules({ keepsWording = false } = {}) {
  /** @type {Promise<{ prepared: unknown, files: readonly string[] }> | undefined} */
  let preparing;
  return {
    name: 'evenkeel:prepare-rules',
    enforce: 'post',
    apply: (_, { command }) => command === 'build' || keepsWording,
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
      if (!keepsWording && ruleFile.test(id)) return withoutWording(this.parse(code), code, id);
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

/** Empties those fields in the object that a rule file exports; that a rule has them still shows. */
function withoutWording({ body }, code, id) {
  const rule = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  if (rule?.type !== 'ObjectExpression')
    throw new Error(`${id}: a rule is written as \`export default { … }\`.`);
  return rule.properties
    .filter(({ key }) => leftOut.test(key?.name))
    .reduceRight((left, { value }) => `${left.slice(0, value.start)}[]${left.slice(value.end)}`, code);
}
