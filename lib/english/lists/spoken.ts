/** What somebody did who said something aloud, in the past. */
const spoken: readonly string[] = [
  ...['told', 'mentioned', 'explained', 'discussed', 'pointed out', 'pointed it out', 'pointed this out'],
  ...[
    'went over',
    'went through',
    'ran through',
    'talked through',
    'walked through',
    'spelled out',
    'outlined',
  ],
  ...[
    'described',
    'briefed',
    'instructed',
    'showed',
    'shown',
    'let slip',
    'passed on',
    'talked to',
    'spoke to',
  ],
  ...['spoke with', 'spoken to', 'chatted to', 'chatted with', 'had a word with', 'had a chat with', 'rang'],
  ...['phoned', 'agreed with', 'arranged with', 'settled with', 'said to', 'gave', 'asked', 'informed'],
];

export default spoken;
