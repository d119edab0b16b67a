import type { Cue } from '@/lib/engine/rule';

/** Much of what is not as it should be is told without any word for it: by what was to be, is not, or is again. */
export default {
  says: 'Sets what is or was against what should be.',
  patterns: [
    '(not|never|nobody|nothing|none|no one|neither|nor|nowhere|hardly|barely|without|instead|rather than|again|still|yet|although|though|despite|except|apart from|meant to|supposed to|should have|should be|was to|were to|due|advertised|even though|even if|too|twice|both times|all night|half of|all of|ever since|since (you|the|we|i|yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|for nothing)',
    '(was|were|is|are|has|have|had|with|came|there is|there was|there are|there were) (only|no|just|one|half|out|shut|closed|gone|off|down|empty|back)',
    '(i|we) (had)? (ordered|booked|asked|paid|said|specified|requested|reserved|signed|chose|picked|told)',
    '(you|your <workman>|they|it|the (letter|form|website|site|label|box|leaflet|quote|estimate|brochure|menu|invoice|bill)) (said|says|say|told|promised|quoted|shows|lists)',
    '(it is|today is|that was|it was|we are|now) (now|already|on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|month|half past|nearly|gone|almost|january|february|march|april|may|june|july|august|september|october|november|december)',
    '(but|and) (got|there (is|was|were)|it (is|was|came|has)|the|its|now|what|only|all)',
    '(says|said|reads|read|shows|charged|costs|is) ... (and|but) (the|mine|ours|my|our|it|i|we) ... (says|said|reads|shows|is|was|are|have|has|paid|ordered)',
    '(over|through|under|behind|off|apart|loose|open|out) $',
    '(had|has|have|with|found|got) (a|an|some|someone|somebody|another|cheese|nuts|glass|hair|mould|hole|holes|meat) ... (in|on|through|by|under|missing|it|else)',
  ],
  flags: [
    'The bus left [without] her.',
    '[We had ordered] oak.',
    'Our lift [is out].',
    'The tiler has grouted [over].',
    'The soup [had a plaster in it].',
  ],
  passes: ['The board met at noon.', 'We will come by train.', 'The key is with Ana.'],
} satisfies Cue;
