import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that the matter lies with somebody else now, or is only noted.',
  patterns: [
    '(have|has|had|i|we|been|was|is) (also|now|just|already)? (escalated|passed|forwarded|raised|flagged|logged|noted|recorded|reported|notified|informed|referred|handed|submitted|opened a (ticket|case)|made a note|left a (message|note)|put in a request|alerted|contacted|chased|asked|spoken|taken (it|this|that) up)',
  ],
  except: ['(have|has) asked ... to ... (by|at|today|tomorrow|now)'],
  flags: ['We [have escalated] it to the contractor.', 'It has [been flagged] with the team.'],
  passes: ['We have refunded it.', 'The lock is replaced.'],
} satisfies Cue;
