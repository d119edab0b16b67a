/** What a person is called in comparison, before `than`; none of it is said of things. */
const dimmer: readonly string[] = [
  ...[
    'dafter',
    'denser',
    'dimmer',
    'dopier',
    'dozier',
    'dumber',
    'fatter',
    'greasier',
    'lazier',
    'more clueless',
  ],
  ...[
    'more gormless',
    'more ignorant',
    'more pathetic',
    'more stupid',
    'more useless',
    'more worthless',
    'nastier',
  ],
  ...[
    'sillier',
    'slimier',
    'smellier',
    'stupider',
    'thicker',
    'uglier',
    'viler',
    'less brains',
    'fewer brains',
  ],
  ...[
    'fewer brain cells',
    'less intelligent',
    'less intelligence',
    'less backbone',
    'less charm',
    'less spine',
  ],
  ...['less personality', 'less self awareness', 'less brain', 'less conscience', 'less integrity'],
];

export default dimmer;
