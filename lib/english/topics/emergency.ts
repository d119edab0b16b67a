import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about an emergency.',
  names: ['out of hours emergencies', 'emergencies', 'emergency', 'urgent care', 'urgent cases', 'on call'],
  patterns: [
    '(emergency|emergencies|out of hours|on call|urgent|urgently|collapsed|bleeding|unconscious|seizure|fitting|swallowed|ate (a|some|the)|can not (breathe|stand|get up)|hit by)',
  ],
  flags: ['My dog [ate a] sock.', 'It is an [emergency].'],
  passes: ['I merge the files.', 'The surgeon.'],
} satisfies Topic;
