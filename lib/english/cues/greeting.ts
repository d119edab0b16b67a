import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Greets the reader.',
  patterns: [
    '^(hi|hello|hey|hiya|dear|greetings|morning|afternoon|evening)',
    '^good (morning|afternoon|evening|day)',
  ],
  flags: ['[Hi] Dana,', '[Good morning] Mr Hale,'],
  passes: ['The hello page is down.', 'Is the morning still good for you?'],
} satisfies Cue;
