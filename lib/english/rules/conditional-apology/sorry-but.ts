import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'Whatever follows the “but” takes the apology back.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    '[(i am|we are)? (very|so|really|truly|terribly)? sorry (about (that|this|it)|for (that|this|it))? but] (you (should|did not|never|were|signed|agreed|failed|forgot|ordered|chose|knew|missed|only|did|have to understand|need to understand|can not expect)|(that|this|it) (is|was) (not)? (your|our|my) (problem|fault|responsibility|mistake|decision|choice)|rules are rules|a deal is)',
    '[(i|we) (apologise|apologize) (about (that|this|it)|for (that|this|it))? but] (you (should|did not|never|were|signed|agreed|failed|forgot|ordered|chose|knew|missed|only|did)|(that|this|it) (is|was) (your|not our|not my))',
  ],
  suggestions: [''],
  flags: [
    '[I am sorry, but] you signed the order.',
    '[Sorry about that, but] that was your decision.',
    '[We apologise, but] you were outside the hours.',
  ],
  passes: [
    'I am sorry, but we cannot open on Sunday.',
    'Sorry, but the hall is taken on Friday.',
    'Sorry, but Anna is away until Monday.',
    'I am sorry, but you need a ticket for the tower.',
  ],
} satisfies Rule;
