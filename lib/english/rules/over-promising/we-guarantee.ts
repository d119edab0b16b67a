import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'If it fails, the reader will quote this word back.',
  patterns: [
    '[(i|we) can? (promise you?|swear|assure you) that?] (all|everything|it|no|no one|nobody|nothing|there|this|you will)',
    '(i|we) (can|will|do|hereby|would)? (personally|fully|absolutely|hereby|100)? guarantee (you)? (that)?',
    '(i give you|you have|on) my (word|promise|personal guarantee|word of honour) (that)?',
    '[(i|we) (can|do)? (promise|swear|assure you) that?] (you|it|this|everything|nothing|nobody|there|the|your|all|we|they|he|she) (will|is going to|are going to) (never|not|be|have|get|see|work|arrive|double|win|save|receive|hear|love|find|go|make|pay|fix|hold|last)',
    '[(you can|you may|please)? (rest|be|feel) assured that?] (nothing|no one|nobody|everything|you will|it will|this will|there will|your ... will|the ... will)',
    '(is|are|be) (absolutely|fully|completely|100) guaranteed',
    '(it|this|that|they|which) (is|are) guaranteed to',
    '[guaranteed] (by|before|no later than|on) (the end|end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|noon|then|tomorrow|tonight|christmas)',
    '(will|is going to|are going to|number one|first place|yours|you win|done|in time|approved) ... [guaranteed] $',
    '^ (absolutely|totally|completely|100)? guaranteed $',
    '(can|could) (100|absolutely|definitely|completely|categorically)? (promise|assure|swear|tell) (to)? you (100|now|hand on heart|for a fact|with certainty|with (100|absolute|complete) (certainty|confidence)) (that)?',
    '(promise|swear|assure) you (now|hand on heart|faithfully|here and now|personally)? (that)? (you|it|this|everything|nothing|nobody|there|the|your|all|we|they|he|she) (will|is going to|are going to) (never|not|be|have|always)',
  ],
  except: [
    'guarantee (all|all of|our|the|each|every|your)? ... (work|parts|workmanship|labour|labor|products|materials|repairs|tyres|tires|boilers) for',
    '(if|whether|unless|before|when) ... (i|we) (can)? (guarantee|promise|swear|assure)',
    '(not|never|nobody|hardly) ... (promise|swear|assure|my word)',
    '(money back|parent|bank|loan|personal|performance|payment) guarantee',
    'guarantee ... (obligations|obligation|debt|debts|loan|loans|payment|payments|performance)',
  ],
  suggestions: ['we expect that', 'we will do all we can so that'],
  flags: [
    '[We guarantee that] the paint will hold.',
    '[I can guarantee you that] it works on Monday.',
    '[We promise you that] nothing will leak.',
  ],
  passes: [
    'We cannot guarantee a window seat.',
    'We guarantee our repairs for two years.',
    'The guarantee covers two years.',
    'Who signed the bank guarantee?',
    'I promise to water the plants.',
  ],
} satisfies Rule;
