import { freshMail } from './texts.mjs';

/**
 * In a process of its own: how long a tool takes from its import to its first mail, and what it holds in memory then and
 * after `--many` mails. Given the address of its bundle and whether the mails ask for grammar; answers one line of JSON.
 */
const [bundle, asksGrammar, many] = process.argv.slice(2);
const mailOf = (number) => freshMail({ words: 200, number, asksGrammar: asksGrammar === 'true' });
const first = mailOf(0);
const before = megabytes();
const start = performance.now();
const { create } = await import(bundle);
const judge = create();
await judge(first);
const ms = performance.now() - start;
const atFirst = megabytes() - before;
for (let number = 1; number < Number(many); number++) await judge(mailOf(number));
console.log(JSON.stringify({ ms, atFirst, afterMany: megabytes() - before }));

function megabytes() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
