import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'The reader takes it as done from here on; a day, and what could get in the way, hold longer.',
  patterns: [
    '(consider) (it|this|that|the matter|your problem|the problem) (as)? (good as)? (done|sorted|fixed|solved|settled|dealt with|taken care of|handled)',
    'as good as (done|sorted|fixed|solved|sold|approved|yours|in the bag|finished)',
    '(tell|let) (him|her|them|your (client|boss|mum|mother|father|dad|team|customer|manager)) ... (it is|everything is|that it is) (all)? (sorted|done|fixed|settled|taken care of)',
    '(it is|this is|that is) (already|practically|basically|all but)? (a done deal|in the bag)',
    '(whatever|anything|everything) (it is)? (that)? you (may|might|could|could possibly|ever)? (need|want|ask|ask for|like|wish|wish for) ... ... (we will make it happen|make it happen|get it done|it is yours|just say (so|the word)|say the word|we will do it|i will do it|we are on it|no problem|consider it done)',
    '(i|we|our team) (will|can) (do|get|give you|manage|deliver|make|build|fix|handle) (absolutely|literally|practically|virtually) (anything|everything) (that)? you (like|want|need|ask|ask for|wish|could (want|wish for))',
    '(i|we) (will|can) (make it happen|get it done|get it sorted) (no matter|whatever|regardless|for sure|i promise|guaranteed)',
    '(we|i) can do (absolutely|literally) (anything|everything|all of (that|it)|it all)',
    'your wish is my command',
    '(i|we) will drop everything',
    '(there is)? nothing (is)? too much (trouble|to ask)',
    '(leave it (all)? (to|with) (me|us)) (and|it will be|you will) ... (perfect|fine|sorted|done|worry)',
    'the sky is the limit',
  ],
  except: ['do not (consider|take|call)', '(if|once|when|before) ... (done deal|in the bag)'],
  suggestions: [
    { sentence: 'I will do this by [day], and tell you at once if anything gets in the way.' },
    'I will work on it and tell you by [day] where it stands',
  ],
  flags: [
    '[Consider it done].',
    'The permit is [as good as approved].',
    '[Whatever you need, we will make it happen].',
    '[We can do absolutely anything you like].',
  ],
  passes: [
    'We consider it a good start.',
    'Let me know whatever you need for the stall.',
    'It is all sorted: the tickets are at the desk.',
    'I will do the hem and the sleeves by Friday.',
  ],
} satisfies Rule;
