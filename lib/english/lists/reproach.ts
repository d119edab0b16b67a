/** What people are asked why they did not do it, when the question is a reproach. */
const reproach: readonly string[] = [
  'answer',
  'ask',
  'bother',
  'call',
  'check',
  'come to us',
  'inform',
  'just',
  'let us know',
  'let me know',
  'listen',
  'look',
  'mention',
  'read',
  'reply',
  'report',
  'say',
  'simply',
  'tell',
  'think',
];

export default reproach;
