import { createJudge } from '@/lib/coach/judge';
import { answerLines } from '@/scripts/analyze/json-lines';
import { readCorpus } from '@/scripts/corpus';
import { judgeOf, type Peer } from './peer';
import { sentiment } from './sentiment';
import { measurePairs } from './testing-part';
import { vaderSentiment } from './vader-sentiment';
import { writeGood } from './write-good';

const peers: Readonly<Record<string, Peer>> = {
  sentiment,
  'vader-sentiment': vaderSentiment,
  'write-good': writeGood,
};

const help = `Measures other tools beside Evenkeel.

  npm run -s peers -- NAME < conversations.jsonl > reports.jsonl
      Answers the lines that \`npm run -s analyze\` takes, as that tool would.

  npm run -s peers -- --corpus
      How Evenkeel and each of them do on the testing part of our own corpus (tests/corpus): shares, as a table.

NAME is ${Object.keys(peers).join(', ')}. How each is read: scripts/peers/NAME.ts; how they do: docs/judgement.md.
`;

/**
 * The command.
 *
 * @returns the exit code: 0, or 2 where no peer was named
 */
export async function comparePeers(args: readonly string[]): Promise<number> {
  const [name = ''] = args;
  if (name === '--corpus') {
    console.table(await corpusTable());
    return 0;
  }
  const peer = Object.hasOwn(peers, name) ? peers[name] : undefined;
  if (!peer) {
    console.error(help);
    return 2;
  }
  process.stdout.on('error', () => process.exit(0));
  await answerLines(process.stdin, process.stdout, judgeOf(peer));
  return 0;
}

async function corpusTable(): Promise<Record<string, Record<string, string>>> {
  const pairs = readCorpus('tests/corpus', 'testing');
  const judges = {
    evenkeel: createJudge(),
    ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, judgeOf(peer)])),
  };
  const table: Record<string, Record<string, string>> = {};
  for (const [name, judge] of Object.entries(judges)) {
    for (const [figure, value] of Object.entries(await measurePairs(pairs, judge))) {
      table[figure] = { ...table[figure], [name]: value.toFixed(2) };
    }
  }
  return table;
}
