import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Is joking, or laughs.',
  patterns: [
    '(lol|lmao|rofl|haha|hahaha|ha ha|hehe|teehee|jk|lolz)',
    '(just|only|am|we are) (joking|kidding|teasing|pulling your leg)',
    '(made|makes|had|have) (me|us|everyone) (all|both)? (laugh|laughing|giggle|smile|in stitches)',
  ],
  except: ['not (just|only)? (joking|kidding)', '(not|do not|never) (made|make|makes) (me|us) laugh'],
  flags: [
    'He ate the sign, [lol].',
    'I am [only joking], the soup is fine.',
    'Your note [made us laugh].',
    '[Haha], no, the other left.',
  ],
  passes: [
    'I am not joking about the leak.',
    'It does not make me laugh.',
    'The joke book is in the box.',
    'Is the pulling force on the plan?',
  ],
} satisfies Cue;
