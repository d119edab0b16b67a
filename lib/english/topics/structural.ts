import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about what holds a building up.',
  names: [
    'structural work',
    'structural',
    'structural changes',
    'building work',
    'load bearing walls',
    'demolition',
    'walls',
  ],
  patterns: [
    '(structural|load bearing|supporting wall|knock (through|down|out|a|the|into)|knocking (through|down|out)|(take|taking|rip|ripping|pull|tear) (out|down) ... (wall|chimney|ceiling|partition|floor)|remove (the|a|that) ... (wall|chimney|ceiling|beam|column|pillar|partition)|move (the|a|that) ... (wall|doorway|staircase|stairs|window)|chimney breast|steel|rsj|lintel|joist|joists|open plan|wall (comes|come|come out|out|down|removed|gone)|take out (the|that|a|this)? ... wall|new (doorway|opening|window)|foundation|foundations|loft conversion|extension)',
  ],
  flags: ['While you are here, [knock through] to the hall.', 'Is that a [load bearing] one?'],
  passes: ['Knock before you enter.', 'The wall paper is nice.'],
} satisfies Topic;
