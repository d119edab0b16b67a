import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The reader hears that the fault lies in their feeling.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '[sorry that? you are (upset|angry)] (but|and)',
    '(sorry|apologise|apologize|apologies|regret) (for|about)? (that|if|how|for how)? you (feel|felt|are feeling|might feel|may feel|think|thought|see it|took it|took this|perceive it|interpreted it) (that way|this way|like that|like this|so|the way you do|that)',
    '(sorry|apologise|apologize|apologies|regret) (that|if)? (you|anyone|somebody|someone) (are|were|was|got|feel|felt|took|have taken|is) (offended|offence|offense|upset by (it|that|this)|so upset|unable to|not happy|unhappy|dissatisfied|confused|disappointed)',
    '(sorry|apologise|apologize|regret) (that|to (hear|see) that)? you (have)? (misunderstood|misread|misinterpreted|misheard)',
    '(sorry|apologise|apologize|regret) (that|to (hear|see) that)? you (have)? (took|taken|take|read|chose to|choose to|saw fit to|decided to) ... ... (that way|like that|personally|the wrong way|badly|amiss|as (an|a) (insult|attack|criticism)|out of context)',
    '(sorry|apologise|apologize|regret) (that|if|to (hear|see) that)? (our|my|the) (work|service|effort|efforts|best|product|staff|team|performance|email|report|answer|reply) ... (not|never|fail|failed|fell short|fall short) ... ... ... (standards|standard|expectations|expectation|liking|taste|approval|good enough for you|requirements|demands|ideal|ideals)',
    '(sorry|apologise|apologize|regret) (that|if|to (hear|see) that)? you (see|saw|view|viewed|perceive|perceived|find|found|consider|choose to see) (it|this|that|us|me|our|my|the|things) ... (that way|this way|like (that|this)|differently|so)',
    '(sorry|apologise|apologize|regret) (that|if|to (hear|see) that)? you (found|find|experienced|perceived) (it|this|that|us|me|him|her|our|my|the) ... (unhelpful|rude|unfair|unacceptable|unsatisfactory|disappointing|harsh|offensive)',
    '(sorry|apologise|apologize|regret) (that|if|to (hear|see) that)? you (are not|were not|are less than|were less than) (happy|satisfied|pleased|impressed|content)',
  ],
  except: [
    '(sorry|apologise|apologize) (that)? you could not (make it|come|join|attend|be|reach|get|find|use|open|log|stay|see)',
    'you were unable to (attend|come|join|make|reach|get|log|open|use|access|be)',
    '(hear|see) that you (are|were) (ill|unwell|sick|hurt|not (well|feeling))',
  ],
  notWith: ['<helping>'],
  suggestions: ['sorry for [what went wrong]'],
  flags: [
    'I am [sorry you feel that way].',
    'We are [sorry that you are unhappy], but the tiles were approved.',
    'I am [sorry if anyone was offended].',
    'I am [sorry that you took my remark personally].',
    'We are [sorry our work does not meet your high standards].',
    'I am [sorry you found the staff rude].',
  ],
  passes: [
    'I am sorry for the late reply.',
    'She was upset, and I am sorry that we left her waiting.',
    'I feel the same way about the colour.',
    'I am sorry you found the room cold; the heating is on now.',
    'I am sorry you were unable to join us on Tuesday.',
    'I am sorry to hear that you were not well.',
  ],
} satisfies Rule;
