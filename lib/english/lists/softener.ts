/** Words that soften a sentence but are part of its frame. */
const softener: readonly string[] = [
  'appear',
  'appears',
  'could',
  'hopefully',
  'i was hoping',
  'if possible',
  'if you do not mind',
  'in some ways',
  'may',
  'might',
  'not certain',
  'not entirely sure',
  'not sure',
  'seem',
  'seems',
  'tend to',
  'tends to',
  'to some extent',
  'wondered',
  'wondering',
  'would',
];

export default softener;
