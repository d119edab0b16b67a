import type { Example } from './examples';
import type { Figure, LevelFigures } from './measure';
import { sources } from './sources';

/** What somebody has to know of the model before relying on it (Mitchell et al., Model Cards, 2019). */
export function modelCard(
  examples: readonly Example[],
  gzipped: number,
  figures: readonly Figure[],
  { messages, exact, dangerMissed, calmCalledHostile }: LevelFigures,
): string {
  const learned = Object.entries(sources).map(([set, { from, licence, hostile, weight }]) => {
    const rows = examples.filter((example) => example.set === set);
    const count = rows.filter(({ isHostile }) => isHostile).length;
    return [set, from, licence, hostile, `${count} of ${rows.length}`, weight];
  });
  const measured = figures.map(({ set, texts, auc, recall }) => [
    set,
    texts,
    auc.toFixed(3),
    recall.toFixed(3),
    set in sources ? 'learned from' : 'never seen',
  ]);
  return `<!-- Written by \`npm run train\`. -->

# The heat model

\`weights.json\` tells how heated the words of a text are. It is a linear model: every word, pair of words and part of a
word is hashed into one of 262,144 buckets, each with a weight of four bits, beside a few counts (\`words.ts\`). Logistic
regression, on ${examples.length.toLocaleString('en')} labelled texts.

Beside it lie four models of the same kind, of words and pairs of words only, that tell of a client's message whether it is at
least *frustrated*, *hostile*, *abusive* or *threatening*; and a table of how often rules alone take a message of each level
for each other. Of both, Bayes makes the level. All of it together is ${(gzipped / 1000).toFixed(1)} kB gzipped.

## What it is for

One sign of heat among others, on the person's own machine: it ranks messages, and with the rules it tells their level, which
it never takes more than one below what rules found. It flags nothing in a draft by itself. It is not for judging people,
and no evidence of anything.

## What it learned from

All openly licensed. None of the texts is in this project, but for our own corpus; the weights do not hold sentences.
Licences are those of the repositories; the sentences were written by people on Reddit, GitHub, Stack Overflow, Wikipedia,
Twitter and Amazon.

${table(['Set', 'From', 'Licence', 'Hostile means', 'Hostile texts', 'Weight'], learned)}

Levels were learned from our own corpus alone, but for the part that tests, beside civil text of the sets above; the table from
the part that nobody who writes rules reads (\`tests/corpus/README.md\`).

## How good it is

The model alone, without the rules. AUC: how often it ranks a hostile text above a civil one. Recall: how many of the
hostile it finds where 5 % of the civil are above the threshold. A figure on a set it learned from says little.

${table(['Set', 'Texts', 'AUC', 'Recall', ''], measured)}

Levels, by rules and words together, of ${messages} messages of \`tests/corpus/testing\`: right in ${percent(exact)}; abuse and threats
taken for *frustrated* or *calm* in ${percent(dangerMissed)}; calm ones called *hostile* or worse in ${percent(calmCalledHostile)}.

## Where it is wrong

- It reads words, not meaning: calm threats, sarcasm without a harsh word, and polite contempt look calm to it; bad news,
  distress and quoted insults look heated. Rules see to both.
- Words for who people are (faith, origin, sex, orientation, disability, age) are all read as *person* or *people*, in
  learning as in use, because text from the web would have taught it that some of them are heat. Slurs are not.
- Much of what it learned is American and from the web. Newsroom words (violence, politics) still heat a little.
- Plain and non-native English was not found to heat; dialects were not measured.
`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
