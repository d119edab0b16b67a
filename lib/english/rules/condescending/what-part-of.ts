import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'A question that wants no answer; the reader hears that they are slow.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    '(what|which) part of ... (do|did|are|can|could) (not)? you (still)? (not|fail|failing|struggling|having trouble|unable) (to)? (understand|understanding|get|getting|grasp|follow|following|with)?',
    '(what|which) (part|bit) (do|did) (you not|not you) (understand|get|grasp|follow)',
    'what (do|did) (you not|not you) (understand|get|grasp) (about|here)?',
    'do you (really|honestly|seriously) (think|believe|expect|want me|want us)',
    'do you even (know|understand|read|care|realise|realize|think|listen)',
    '(did|have) you (even|actually) (bother|bothered|read|look|looked|open|opened|check|checked|listen|listened|try|tried|think|thought|consider|considered) (to|at|about)? (read|look|check|open)?',
    'can (not)? you (not|even|actually)? (not)? (even)? read $',
    'are you (even|actually) (listening|reading|trying)',
    '(why|how) is (this|that|it) (so|still)? (hard|difficult|complicated) (for you)? (to understand|to grasp)?',
    'which word of',
    'is that (really)? so (hard|difficult|complicated)',
    '(do|must|shall) (i|we) (have|need)? to? (spell|draw|explain|hold) (it|this|that|everything|you|your) (out|a picture|a map|slowly|hand|in (simple|plain|small))',
    'do (i|we) (really|seriously|actually|honestly) (have|need) to (explain|tell|repeat|spell|remind)',
    'if (one|you) (takes|took|take|cared|bothered) the (trouble|time) to (read|look|check)',
    '(what|which) (part|bit|word) of ... (is|was) (so|still)? (unclear|hard|difficult|confusing|complicated)',
    '{be} not you (clever|special|the expert|a genius)',
  ],
  suggestions: [
    { sentence: 'Could you tell me which point is unclear?' },
    { sentence: 'I may have been unclear, so here it is in other words: [the point].' },
  ],
  flags: [
    '[What part of the lease do you not understand]?',
    '[Did you even read] the brief?',
    '[Do you really think] that the crew works for free?',
    'The wall is wet, [do I have to draw you a picture]?',
  ],
  passes: [
    'What part of the garden do you want to pave?',
    'Did you read the brief, and does it fit?',
    'Do you think the hall is big enough?',
    'Do you still want us to deliver on Friday?',
  ],
} satisfies Rule;
