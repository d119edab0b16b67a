import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that something is not so, has no room or has gone: no refusal by itself.',
  patterns: [
    '(not|no|never|nobody|none|nothing|nowhere|neither|nor|without)',
    '(only|just) (ship|deliver|do|does|take|have|has|open|sell|offer|work|cover|accept|run|go|goes|fit|serve|allow|allows|stock)',
    '(is|are|was|all|already|completely|both) (already|all|now|completely)? (full|booked|taken|gone|closed|over|past|sold|shut|out|finished|ended|retired|away|on leave|on holiday|cut|painted|printed|sent|signed)',
    '(unfortunately|sadly|regrettably|alas|afraid|unable|impossible|too late|too (big|heavy|small|short|far|many|old|close|dangerous|expensive)|out of|ran out|run out|beyond|against|outside)',
    '(ends|ended|closes|closed|stops|stopped|expired|expires|lapsed) (at|on|in|by|when|after|before|last|yesterday)',
    '(policy|rules|terms|regulations|insurance|licence)',
  ],
  except: [
    '(not|no|never) (only|a (problem|bother|worry)|problem|problems|worries|trouble|rush|hurry|doubt|charge|cost|matter|need|at all|to worry|to mention|sure|long)',
    '(can|could) not (wait|thank|agree|be happier|recommend)',
    'why not',
    'no (later|more|less|fewer|sooner|earlier|longer) than',
    'do not (worry|hesitate|forget|need)',
    'no one (better|nicer)',
  ],
  flags: [
    'The boat is [not] ours.',
    'We [only ship] to the coast.',
    'Mondays [are full].',
    'The offer [ended on] Sunday.',
  ],
  passes: ['No problem, it is yours.', 'The boat is free on Monday.', 'Why not.'],
} satisfies Cue;
