import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'other-view',
  severity: 'warning',
  message: 'This heaps scorn on the work; under it there is usually one thing that failed.',
  patterns: [
    'your ... (is|are|was|were|has been|have been) <very>? <rubbish>',
    '(this|the) (company|service|support|team|website|airline|hotel|shop|firm|agency) (of yours)? (is|was|has been) <very>? <rubbish>',
    '(what a|such a|an absolute|a complete|a total|complete and utter|an utter|a bloody) <very>? <scornful>? (joke|farce|disgrace|shambles|embarrassment|scam|fiasco|rip off)',
    '(you are|you people are|your company is|this is) <very>? (a joke|a disgrace|an embarrassment|a scam|a rip off|beyond a joke|a farce)',
    '(the)? (worst|most useless) (company|service|customer service|hotel|shop|support|experience|product|website|airline|restaurant|agency|supplier|firm|team|app|software|work) ... (i|we) (have)? (ever)? (seen|had|dealt with|used|experienced|met|worked with|come across)',
    '(piece|pile|load|heap) of (crap|garbage|junk|rubbish|trash|nonsense)',
    '(a|any) (child|five year old|toddler|monkey|trained monkey|blind man|drunk) (could|would) (have done|do) (your|a better|this better|it better|better)',
    '(worse|less) than (useless|nothing)',
  ],
  except: ['(is|was|are|were) not <very>? <rubbish>'],
  flags: [
    '[Your service is a joke].',
    '[This company is a disgrace].',
    'It is [the worst hotel we have ever used].',
    'You sold us [a complete shambles].',
  ],
  passes: [
    'The rubbish will be collected on Friday.',
    'The crash on the ring road was terrible, so the van is late.',
    'Your report is excellent, apart from table 2.',
    'That joke at the party was a good one.',
  ],
} satisfies Rule;
