import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'escalate',
  severity: 'warning',
  message: 'They ask for someone who can decide.',
  patterns: [
    '(speak|talk|complain) (directly)? (to|with) (your|a) <boss>',
    '(escalate|escalating|take|taking) (this|it) (up)? (to|with) (your|a) <boss>',
    '(put|pass|transfer|connect) me (through)? (to|with) (your|a|the) <boss>',
    '(want|demand|insist on|get me|give me) (your|a|the) <boss>',
    '(want|need|like) to (see|speak to|talk to|reach|meet) (your|a|the) <boss>',
    '(want|need|like|give me) (the)? (name|number|email|contact details|contact) (of|for) your <boss>',
    'who is your <boss>',
    '(someone|somebody|anyone) (senior|in charge|in authority|with authority|higher up|more senior|above you|who can (actually|make|decide))',
    'let me (speak|talk) (to|with) (someone|somebody) (else|who)',
    '(go|going) over your head',
  ],
  except: ['(my|our) <boss>', '(i|we) (will|shall|have|had|can|did) ... <boss>', 'account manager'],
  flags: [
    'I would like to complain in person, so let me [talk to your manager].',
    'Please [put me through to a supervisor].',
    '[Who is your boss]?',
    'Is there [someone in charge] at the marina?',
  ],
  passes: [
    'I will speak to my manager and let you know on Monday.',
    'The site manager has the keys.',
    'Could you tell me who sits in room 12?',
    'Our project manager will bring the plans.',
  ],
} satisfies Rule;
