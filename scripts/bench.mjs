import './setup/require-node.mjs';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { changedMail, freshMail } from './bench/texts.mjs';
import { findChromium } from './setup/browser.mjs';
import { buildExtension, buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { at } from './setup/root.mjs';
import { main } from './setup/run.mjs';

/** What is measured: a script in `bench`, on mails that ask for grammar or not. */
const subjects = {
  evenkeel: { script: 'evenkeel' },
  'evenkeel, grammar': { script: 'evenkeel', asksGrammar: true },
  'evenkeel, 1,000 more rules': { script: 'extra-rules' },
  'evenkeel, coached': { script: 'coached' },
  sentiment: { script: 'sentiment' },
  'compromise/two': { script: 'compromise' },
  'write-good': { script: 'write-good' },
};

/**
 * `npm run bench`: how fast the engine is alone and with the coach, beside tools that do a part of what it does, and how large the extension.
 * Times are medians in ms; they vary by a third from run to run and machine to machine, and more on a busy one.
 */
await main(async () => {
  await installPackages();
  return process.argv.includes('--check') ? checkBudgets() : compare();
});

/** `npm run bench -- --check`: what the extension may cost a mail page. Exit code 1 where it costs more. */
async function checkBudgets() {
  const extension = await buildExtension('production');
  const { budgetsOfPage } = await import(await buildForNode('bench/budgets.ts'));
  const { 'kB gzipped': kilobytes } = sizes(extension)['content-scripts/webmail.js'];
  const budgets = {
    'content script, kB gzipped': { is: kilobytes, 'at most': 40 },
    ...(await budgetsOfPage({ chrome: await findChromium(), extension })),
  };
  console.table(
    Object.fromEntries(Object.entries(budgets).map(([name, row]) => [name, { ...row, is: round(row.is) }])),
  );
  return Object.values(budgets).some(({ is, 'at most': most }) => is > most) ? 1 : 0;
}

async function compare() {
  const before = cpuTimes();
  const table = {};
  for (const [name, subject] of Object.entries(subjects)) table[name] = await measure(subject);
  console.log(`Meanwhile ${idleShare(before, cpuTimes())} % of this machine was idle.`);
  console.table(table);
  console.table(reaches(table));
  console.table(sizes(await buildExtension('production')));
}

async function measure({ script, asksGrammar = false }) {
  const bundle = await buildForNode(`bench/${script}.ts`);
  return { ...(await speed(bundle, asksGrammar)), ...cold(bundle, asksGrammar) };
}

async function speed(bundle, asksGrammar) {
  const { Bench } = await import('tinybench');
  const { create } = await import(bundle);
  const judge = create();
  let number = 0;
  const next = (words) => ({ words, number: ++number, asksGrammar });
  const bench = new Bench({ time: 1000, warmupTime: 300, throws: true })
    .add('200 words', () => judge(freshMail(next(200))))
    .add('one sentence changed', () => judge(changedMail(next(200))))
    .add('2,000 words', () => judge(freshMail(next(2000))));
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, round(result.latency.p50)]));
}

/** Of eleven fresh processes the median and the least disturbed; the first of them goes on to judge many mails. */
function cold(bundle, asksGrammar) {
  const runs = Array.from({ length: 11 }, (_, run) => {
    const many = run === 0 ? 300 : 0;
    const args = ['--expose-gc', at('scripts/bench/cold.mjs'), bundle, asksGrammar, many];
    return JSON.parse(execFileSync(process.execPath, args.map(String), { encoding: 'utf8' }));
  });
  const [{ atFirst, afterMany }] = runs;
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    'cold start': round(times[5]),
    'at best': round(times[0]),
    'heap, MB': round(atFirst),
    'after 300 mails': round(afterMany),
  };
}

/** What we hold ourselves to, and where we are. */
function reaches(table) {
  const { evenkeel, 'compromise/two': compromise } = table;
  const grammar = table['evenkeel, grammar'];
  const fresh = evenkeel['200 words'];
  const rows = {
    '200 words': [fresh, 1.5],
    '200 words, share of compromise/two': [fresh / compromise['200 words'], 1 / 3],
    'one sentence changed': [evenkeel['one sentence changed'], 0.1],
    'one sentence changed, grammar': [grammar['one sentence changed'], 1],
    'cold start': [evenkeel['cold start'], 120],
    'cold start, grammar': [grammar['cold start'], 400],
    '2,000 words, times 200': [evenkeel['2,000 words'] / fresh, 12],
    '1,000 more rules, times none': [table['evenkeel, 1,000 more rules']['200 words'] / fresh, 2],
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, [is, atMost]]) => [name, { is: round(is), 'at most': round(atMost) }]),
  );
}

function cpuTimes() {
  const times = cpus().flatMap((cpu) => Object.entries(cpu.times));
  const sum = (entries) => entries.reduce((total, [, ms]) => total + ms, 0);
  return { all: sum(times), idle: sum(times.filter(([kind]) => kind === 'idle')) };
}

function idleShare(before, after) {
  return Math.round((100 * (after.idle - before.idle)) / (after.all - before.all));
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
