import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Directs how something is to be: a change, an approval, a choice, details to go by.',
  patterns: [
    '(release|hold|print|swap|carry on|switch|ship|build|fit|lay) (the|them|it|both|all|on)',
    '(it|they|this|that|everything) (is|are|has|have) to (be|go|have|stay|come)',
    '(add|adding|drop|dropping|double|doubling) (another|the|a|an|two|three|<number>)',
    '(go|going) (ahead|with|for)',
    '(proceed|crack on|carry on|press on|get on with it|push the button|start (on|with)|get started|begin with)',
    '(approve|approved|approving|authorise|authorised|authorize|authorized|sign off|signed off|green light|ok|okay) (to|for|it|this|that|the|with|on|by)',
    '(would|should) (like|prefer|rather|love) (to|the|a|it|them|that|this|you|him|her|two|three|all|more|less|have|an|our|my|some)',
    '(want|wants|need|needs|prefer|prefers) (the|a|it|them|that|this|to|an|our|my|two|three|all|more|less|everything|some|him|her|you|both|only)',
    '(told|asked|instructed) (him|her|them|you|your <workman>|the <workman>) (to|not to|that|which|what|about|we|how|the)',
    '(leave|keep|move|add|swap|change|drop|skip|use|make|put|take|switch|shift|raise|lower|cut|paint|fit|double|extend|shorten|replace|remove|include|exclude|order|book|cancel|send|bring|do|stop) (the|it|them|that|this|out|off|up|a|an|our|my|all|in|to|only|everything|both|another|more|less|on|one|two)',
    '(more|less|darker|lighter|bigger|smaller|wider|narrower|taller|shorter|earlier|later|longer|higher|lower|cheaper|extra|other|second|third|additional|another|new) (one|ones|of|colour|color|grey|shade|size|version|thing|things|date|time|way|address|coat|layer|row|room|socket|sockets|person|people|plinth|option|name|names|number|curly|two|three)',
    '(rather than|instead|in place of|not the|as well|not before|not after)',
    '(may|can|should|must|will|shall) (collect|have|be|not|start|come|go|use|pay|sign|only|stay|get)',
    '(in place|all set|all sorted|sorted now|done now|be done|gets done|it done|make sure|see to it|noted|expect it|accordingly|as instructed)',
    '(also|and|plus|oh) (add|pls|please|the|can you|could you|that thing|one|another|do|need|want|we|i)',
    '(our|my) (agreement|instructions|instruction|wishes|wish|choice|decision|approval|order)',
    '(the|our|this|that|new|extra|those|these) (changes|change|instructions|extras|additions|tweaks|amendments|alterations|terms|basis|deal|arrangement|arrangements|plan|discount|price)',
    'happy (for you to|with (the|that|it|this)|to go|to proceed)',
  ],
  flags: [
    'Please [go ahead] on Monday.',
    'We [would like the] other tap.',
    'I [told him to] stop.',
    'The hedge [should be] lower.',
  ],
  passes: ['He was very kind.', 'The kettle broke.'],
} satisfies Cue;
