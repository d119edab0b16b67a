import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about moving a site or data.',
  names: [
    'migration',
    'migrations',
    'site migration',
    'free site migration',
    'data migration',
    'transfers',
    'imports',
  ],
  patterns: [
    '({migrate}|migration|migrations|move (the|our|my|this|another|a|over) ... (site|sites|website|shop|mailboxes|domain|domains|data|blog|database|over|from)|transfer (the|our|my|another|a) ... (site|website|domain|domains|data|mailboxes|database)|import (the|our|my|all) ... (data|contacts|customers|products))',
  ],
  flags: ['Please [move our second shop] to your servers.', 'Is the [migration] done?'],
  passes: ['Give me a minute.', 'Grating noise.'],
} satisfies Topic;
