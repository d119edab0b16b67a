import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'escalate',
  severity: 'warning',
  message: 'They ask for someone who can decide.',
  patterns: [
    '(speak|talk|complain|escalate|escalated|escalating|pass|passed|transfer|put|go|report|take this|refer) ... (to|with|through to) ... <boss>',
    '(want|need|demand|get|give|give me|get me|like|find me|fetch|require) (the|a|your|to see|to reach|me)? (name|number|email|contact|details)? (of|for)? (your|a|the) <boss>',
    'who is (your|the) <boss>',
    '(someone|somebody|anyone|a person) (senior|in charge|in authority|with authority|higher up|more senior|above you|who can (actually|make|decide))',
    'let me (speak|talk) (to|with) (someone|somebody) (else|who)',
    'over your head',
  ],
  except: [
    '(my|our) <boss>',
    '(i|we) (will|shall|can|have|would) ... (speak|talk|spoke|spoken) ... <boss>',
    'account manager',
  ],
  flags: [
    'I want to [speak to your manager].',
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
