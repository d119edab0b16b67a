/**
 * In a process of its own: how long a tool takes from its import to its first mail, and what it then holds in memory.
 * Given the address of its bundle and the mail; answers one line of JSON.
 */
const [bundle, mail] = process.argv.slice(2);
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const { create } = await import(bundle);
await create()(mail);
const ms = performance.now() - start;
globalThis.gc();
console.log(JSON.stringify({ ms, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 }));
