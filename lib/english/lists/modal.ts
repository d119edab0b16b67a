/** Words that soften a little, and that no sentence of courtesy can do without. */
const modal: readonly string[] = [
  'a bit',
  'a little',
  'appear',
  'appears',
  'could',
  'hoped',
  'hoping',
  'i believe',
  'i think',
  'just',
  'likely',
  'may',
  'might',
  'would',
];

export default modal;
