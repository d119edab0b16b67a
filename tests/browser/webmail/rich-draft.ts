import fc from 'fast-check';

/** Drafts as people write them: nested formatting, several scripts, lines of every kind. As HTML. */

const word = fc.constantFrom(
  ...['you', 'never', 'listen', 'I', 'again!', 'naïve', 'café,', '(see', 'below)', '&amp;', '“so”'],
  ...['👍', '👩🏽‍🚀', 'שלום', 'مرحبا', '日本語', 'Ünïcödé', 'x'],
);

/** Replacements, of none to three words. */
export const replacements = fc
  .array(fc.constantFrom('calmly', 'did', 'not', '🙂', 'תודה', 'on <b>', 'Friday.'), { maxLength: 3 })
  .map((words) => words.join(' '));

const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

const tags = [
  ['<b>', '</b>'],
  ['<i>', '</i>'],
  ['<u>', '</u>'],
  ['<a href="https://example.org/">', '</a>'],
  ['<span style="color: rgb(176, 80, 27);">', '</span>'],
] as const;

const { inline } = fc.letrec<{ inline: string; tagged: string }>((tie) => ({
  tagged: fc
    .tuple(fc.constantFrom(...tags), fc.array(tie('inline'), { minLength: 1, maxLength: 3 }))
    .map(([[open, close], inside]) => `${open}${inside.join(' ')}${close}`),
  inline: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: words }, { weight: 2, arbitrary: tie('tagged') }),
}));

const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

const paragraph = line.map((inside) => `<div>${inside}</div>`);
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: fc.constant('<div><br></div>') },
  { weight: 1, arbitrary: lines.map((all) => `<div>${all.join('<br>')}</div>`) },
  { weight: 1, arbitrary: lines.map((all) => `<ul>${all.map((item) => `<li>${item}</li>`).join('')}</ul>`) },
  { weight: 1, arbitrary: lines.map((all) => `<ol>${all.map((item) => `<li>${item}</li>`).join('')}</ol>`) },
);

/** Each begins with a line of words. */
export const richDrafts = fc
  .tuple(paragraph, fc.array(block, { maxLength: 3 }))
  .map(([first, blocks]) => first + blocks.join(''));
