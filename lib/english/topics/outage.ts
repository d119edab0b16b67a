import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a service being down.',
  names: ['outages', 'outage', 'downtime', 'emergencies', 'emergency', 'service down'],
  patterns: [
    '(outage|outages|is down|are down|went down|gone down|offline|unreachable|502|503|500 error|not reachable|crashed|downtime|whole (site|shop|system) (is|down)|emergency|emergencies)',
  ],
  flags: ['The [whole shop is] down.', 'Since noon there is an [outage].'],
  passes: ['Sit down, please.', 'Write it down.'],
} satisfies Topic;
