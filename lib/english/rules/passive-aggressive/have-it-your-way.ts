import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The words give in, the tone does not, and the reader hears the tone.',
  patterns: [
    '^ (fine|ok|okay|well|then|right)? (just)? (then)? have it your (own)? way',
    '^ (fine|ok|okay|well)? suit yourself',
    '^ (fine|ok|okay|well|then|right)? (just)? do (what|whatever|as) you (want|like|please|think|must) (then)? $',
    '^ (fine|ok|okay|well)? if (that is what you want|you say so|you insist|you must|that makes you happy) (then)? $',
    '^ (fine|ok|okay|well|right)? whatever (you say|makes you happy|you want|floats your boat) $',
    '(i|we) (guess|suppose) (that)? (that|it|this|basic courtesy|a reply|an answer|common courtesy) (is|was|would be) (too much|asking too much|a lot) (to ask|to expect)? (for)?',
    'is (that|it) (really)? (too much|so much) to (ask|expect)',
    'must be nice to',
    'i (will|shall) (just|simply)? (do it|handle it|deal with it|fix it|sort it out) (all)? (myself|ourselves|on my own) (then|as usual|again|as always)',
    'as (usual|always|ever) (i|we) (have to|must|end up|am left|are left)',
    '(nobody|no one) (ever)? (tells|asks|listens to|told|asked) (me|us) (anything)?',
    'do not (worry|bother|mind) (about)? me $',
    '(at least)? (some|one) of us (have|has|are|is|actually) (to|work|working|doing|trying|care|cares)',
    '(i|we) (will|shall) (just|simply)? do ... (myself|ourselves) then',
    'since (apparently|clearly|obviously) (my|our|no one|nobody)',
    '(some|a few) of us (have|actually have) (actual|real|other|proper) (work|jobs)',
    'not (like|as if|that) (my|our|anyone|anybody) (opinion|opinions|time|view|views|work) (matters|matter|counts|count)',
  ],
  suggestions: [
    { sentence: 'I see it differently, and I will go with your decision.' },
    { sentence: 'That works for me if [condition].' },
  ],
  flags: [
    '[Fine, have it your way].',
    '[Suit yourself].',
    '[I guess basic courtesy is too much to ask].',
    '[Is it too much to ask] for a reply?',
  ],
  passes: [
    'The tailor can alter the suit yourself and the groom picked.',
    'Please do as you think best with the border plants, we trust you.',
    'Whatever you want for lunch, the canteen will find it.',
    'I will sort out the invoice myself and send it today at four.',
  ],
} satisfies Rule;
