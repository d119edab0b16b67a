import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'Whatever follows the “but” takes the apology back.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    '[(i am|we are|am|are)? (very|so|really|truly)? (sorry|apologise|apologize|apologies) (for|about) the (inconvenience|delay|trouble|confusion|wait|noise|mix up) (but|however)] (we (did|told|had (told|said)|asked|sent)|you (were|should|did|had|have|signed|agreed|knew|chose)|it (was|is) (not|your|clearly)|this (was|is) (not|your|clearly)|as|i (did|told|was|am))',
    '[(i am|we are)? (very|so|really|truly|terribly)? sorry (about (that|this|it)|for (that|this|it))? but] (you (should|did not|never|were|signed|agreed|failed|forgot|ordered|chose|knew|missed|only|did|have to understand|need to understand|can not expect)|(that|this|it) (is|was) (not)? (your|our|my) (problem|fault|responsibility|mistake|decision|choice)|rules are rules|a deal is)',
    '[(i am|we are)? (very|so|really|truly|terribly)? sorry (about (that|this|it)|for (that|this|it))? (but|however)] (you know|we (were|are|have been) (very|so|really|all|just)? (busy|swamped|short staffed|understaffed|stretched|flat out|overwhelmed)|i (was|am|have been) (very|so|really|just)? (busy|swamped|overworked|stretched|flat out|only)|(it|that|this) (really|just|simply)? (was|is) (really|just|simply)? (not (up to|down to|within|in) (us|me|our|my)|out of (our|my)|beyond (our|my)|only|just a)|what (did|do) you expect|everyone|nobody|no one|these things|things happen|mistakes happen|i was (just|only)|we were (just|only)|that is (just)? (how|the way|life)|our records (show|say|clearly)|(we|i) (did|do) (send|tell|remind|warn|ask|say|mention|explain|put|write|have|make|state))',
    '(sorry|apologise|apologize) (that)? you (had|have had|experienced) (a|an) (bad|poor|negative|unpleasant|disappointing) (experience|impression|time) ... (but|however)',
    '^ (ok|okay|fine|well|alright|all right|right)? (so)? (i|we) (suppose|guess) (i|we) (should|ought to|have to|must|owe|owes|had better) (apologise|apologize|say sorry|you an apology)',
    '(i|we) (have)? (already)? (said|told you|apologised|apologized) (i am|we are|i was|we were)? (sorry|enough)? (already|twice|once|several times|three times|many times)? (and|but)? (what|how) (more|else|many|much|often) (do|can|must|should) (you|i|we)',
    '[(i|we) (apologise|apologize) (about (that|this|it)|for (that|this|it))? but] (you (should|did not|never|were|signed|agreed|failed|forgot|ordered|chose|knew|missed|only|did)|(that|this|it) (is|was) (your|not our|not my))',
  ],
  suggestions: [''],
  flags: [
    '[I am sorry, but] you signed the order.',
    '[Sorry about that, but] that was your decision.',
    '[Sorry, but] you know how it is in December.',
    '[We apologise, but] you were outside the hours.',
  ],
  passes: [
    'I am sorry, but we cannot open on Sunday.',
    'Sorry, but the hall is taken on Friday.',
    'Sorry, but Anna is away until Monday.',
    'I am sorry, but you need a ticket for the tower.',
  ],
} satisfies Rule;
