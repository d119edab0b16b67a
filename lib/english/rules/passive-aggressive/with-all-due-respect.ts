import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader braces for the opposite of what these words say.',
  patterns: [
    'with (all due|the greatest|the utmost) respect (to you)? (but)?',
    'no (offence|offense|disrespect) (intended|meant)? but',
    '(i do not|not) (want|wish|mean|meaning|wanting|trying|try) to (be|sound|seem|appear) (rude|mean|harsh|difficult|funny|disrespectful|patronising|patronizing) (or anything)? but',
    'do not take (this|it) the wrong way but',
    '(i am)? (just)? (only)? (being|to be) (brutally) (honest|frank|blunt|direct) (but|with you)?',
  ],
  suggestions: [''],
  flags: [
    '[With all due respect], the lintel is on the drawing.',
    '[No offence, but] the logo looks dated.',
    '[I do not want to be rude, but] that was not the question.',
  ],
  passes: [
    'With respect to clause 4, we agree.',
    'No offence was recorded at the venue last year.',
    'Please take this the long way round, the bridge is low.',
  ],
} satisfies Rule;
