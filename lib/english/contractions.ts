/** Endings after an apostrophe, and the word each stands for. */
const endings: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };

const pronouns = [
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'that',
  'there',
  'who',
  'this',
  'what',
  'these',
  'those',
];

/** Words whose `'s` is “is” (or “has”); after all others it is a possessive. */
const withIs = [
  ...[
    'he',
    'she',
    'it',
    'that',
    'this',
    'there',
    'here',
    'what',
    'who',
    'where',
    'when',
    'why',
    'how',
    'one',
  ],
  ...[
    'everything',
    'nothing',
    'something',
    'everyone',
    'nobody',
    'somebody',
    'someone',
    'everybody',
    'anyone',
  ],
];

const auxiliaries = [
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'have', 'has', 'had', 'would', 'could', 'should'],
  ...['must', 'need', 'might', 'ought', 'dare'],
];

const irregular: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
  "'cause": ['because'],
  gonna: ['going', 'to'],
  gotta: ['got', 'to'],
  wanna: ['want', 'to'],
  dunno: ['do', 'not', 'know'],
  u: ['you'],
  ur: ['your'],
  pls: ['please'],
  plz: ['please'],
  thx: ['thanks'],
};

/** Short forms that are words of their own without the apostrophe (`well`, `were`, `its`, `ill`). */
const wordsWithout = new Set([
  'were',
  'well',
  'its',
  'id',
  'ill',
  'shed',
  'shell',
  'hell',
  'wed',
  'whore',
  'lets',
  'hes',
  'here',
  'hem',
  'whom',
  'cause',
  'ones',
]);

function* spellings(): Generator<[string, readonly string[]]> {
  yield* Object.entries(irregular);
  for (const word of auxiliaries) yield [`${word}n't`, [word, 'not']];
  for (const word of pronouns) {
    for (const [ending, full] of Object.entries(endings)) yield [`${word}'${ending}`, [word, full]];
  }
  for (const word of withIs) yield [`${word}'s`, [word, 'is']];
}

/** Contractions, with the apostrophe and, where that makes no other word, without it (`dont`). */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map(
  [...spellings()].flatMap(([short, full]): [string, readonly string[]][] => {
    const bare = short.replace("'", '');
    return bare === short || wordsWithout.has(bare)
      ? [[short, full]]
      : [
          [short, full],
          [bare, full],
        ];
  }),
);
