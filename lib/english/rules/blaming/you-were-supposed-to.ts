import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears a reproach where a reminder would do.',
  patterns: [
    'you (were|are) (clearly|actually|really|meant|already)? supposed to',
    '(it|that) was (up to you|your (job|responsibility|duty|task)) to',
  ],
  except: [
    '(when|where|what|how|which|if|who|day|time|thing|place|room|one) (exactly)? you (were|are) supposed to',
    '{be} you supposed to',
  ],
  suggestions: ['we were expecting you to'],
  flags: ['[You were supposed to] lock the shed.', '[It was your job to] order the cake.'],
  passes: ['Is the pump supposed to hum?', 'Here is the room where you are supposed to sit the test.'],
} satisfies Rule;
