import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about moving home.',
  names: [
    'moving home',
    'moving house',
    'moves',
    'home move',
    'change of address',
    'move in',
    'move out',
    'moving',
    'relocation',
    'movers',
  ],
  patterns: [
    '{move} (house|home|out|in|into|to (a|our|my|the|another)|flat|next|on <number>|away|premises|office|offices)',
    '(new|old|forwarding|change of|final|my new|our new) (address|flat|house|home|place|property|tenant|tenants|tenancy|reading|apartment)',
    '({leave}|{vacate}|sold) (the|our|my|this) (property|house|flat|place|home|apartment)',
    '(close|open|transfer|switch|final) (the|my|our|a|an)? (old|new|final)? (account|bill|reading)',
    '(tenancy|lease) (ends|starts|is up|begins)',
    '(removal|removals|relocating|relocate|moving day|moving date)',
    'getting the keys',
  ],
  flags: ['We [move out] on 3 May.', '[Our new address] is below.', 'I have [sold the house].'],
  passes: ['It was a moving speech.', 'Please move on to item two.', 'Nobody moved.'],
} satisfies Topic;
