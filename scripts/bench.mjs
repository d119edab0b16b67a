import './setup/require-node.mjs';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { changedMail, freshMail } from './bench/texts.mjs';
import { buildExtension, buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { at } from './setup/root.mjs';
import { main } from './setup/run.mjs';

/**
 * `npm run bench`: how fast the engine is, beside tools that do a part of what it does, and how large the extension.
 * Times are medians in ms; they vary by a third from run to run and machine to machine.
 */
await main(async () => {
  await installPackages();
  console.table(await speeds(['evenkeel', 'sentiment', 'compromise', 'write-good']));
  console.table(sizes(await buildExtension('production')));
});

async function speeds(tools) {
  const { Bench } = await import('tinybench');
  const table = {};
  for (const tool of tools) {
    const bundle = await buildForNode(`bench/${tool}.ts`);
    const { create } = await import(bundle);
    const judge = create();
    let number = 0;
    const bench = new Bench({ time: 500, warmupTime: 200, throws: true })
      .add('200 words', () => judge(freshMail(200, ++number)))
      .add('one sentence changed', () => judge(changedMail(200, ++number)))
      .add('2,000 words', () => judge(freshMail(2000, ++number)));
    await bench.run();
    const times = bench.tasks.map(({ name, result }) => [name, round(result.latency.p50)]);
    const { ms, megabytes } = cold(bundle);
    table[tool] = { ...Object.fromEntries(times), 'cold start': round(ms), 'heap, MB': round(megabytes) };
  }
  return table;
}

/** The median of five fresh processes. */
function cold(bundle) {
  const args = ['--expose-gc', at('scripts/bench/cold.mjs'), bundle, freshMail(200, 0)];
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })),
  );
  return runs.sort((a, b) => a.ms - b.ms)[2];
}

function sizes(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.(js|css)$/.test(file));
  const rows = files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return [
      file,
      { kB: round(bytes.length / 1000), 'kB gzipped': round(gzipSync(bytes, { level: 9 }).length / 1000) },
    ];
  });
  return Object.fromEntries(rows);
}

function round(number) {
  return Number(number.toPrecision(3));
}
