/** Words for the writer and the reader. */
const personal: readonly string[] = [
  'i',
  'me',
  'mine',
  'my',
  'our',
  'us',
  'we',
  'you',
  'your',
  'yours',
  'yourself',
];

export default personal;
