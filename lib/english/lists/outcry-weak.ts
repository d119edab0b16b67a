/** Words of anger that notices use as well; they count in few capitals, or with an exclamation mark. */
const outcryWeak: readonly string[] = [
  'due',
  'again',
  'last',
  'late',
  'money',
  'no',
  'not',
  'nothing',
  'now',
  'sent',
  'still',
  'times',
  'today',
  'when',
  'where',
  'yesterday',
];

export default outcryWeak;
