import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that neither they nor their trouble counts.',
  patterns: [
    '(i|we) (really|honestly|frankly|simply)? (could not|can not|could) (possibly)? care less',
    '(i|we) (really|honestly|frankly|simply|just)? (do not|could not) (really)? (care|give a (damn|toss|hoot|crap|shit|fuck|monkey)) (about (you|your|that|this|it)|what (you|your)|if you|whether you|how (you|long|many|busy|hard)|that (you|your))?',
    '^ (well|and)? who cares',
    '^ (so|and) what $',
    '^ (so|and) (your point is|what is your point) $',
    '^ (whatever|boo hoo|tough luck|tough|too bad|deal with it|live with it|cry me a river|so be it) (then|for you|i guess)? $',
    '(that|it) is (just)? (tough|too bad) (luck)? (for you|i am afraid|then)? $',
    'you will (just|simply)? have to (live|deal|put up|cope) with (it|that|this)',
    'what (exactly)? do you expect (me|us) to do (about (it|that|this))?',
    'what (exactly)? do you want (me|us) to do about (it|that|this)',
    'what (am i|are we) supposed to do about (it|that|this)',
    '(ask|find|tell|call) (someone|somebody) who (cares|gives a (damn|shit|toss))',
    '(will not|do not|does not|not going to) (exactly)? (lose any sleep|lose sleep|keep (me|us) (up|awake))',
    'more important (customers|clients|people|guests|projects|accounts) than',
    'you will get over it',
    '(nobody|no one) (here|really|else)? cares',
    '(i|we) have no time for (this|that|you) $',
  ],
  except: [
    '(i|we) (do not|does not) care (who|which|what) (gets|pays|picks|of the)',
    '(i|we) do not care for',
  ],
  suggestions: [
    { sentence: 'I see why this matters to you; what I can do is [the next step].' },
    { sentence: 'I cannot change [the fact], but I can [the next step].' },
  ],
  flags: [
    '[We could not care less] about the view.',
    'The band is off; [you will just have to live with it].',
    '[So what]?',
    'It rained. [What do you want us to do about it]?',
  ],
  passes: [
    'I do not care for olives, so no starter for me, please.',
    'We care about every guest.',
    'What do you want us to print on the cover?',
    'So what size did you order?',
  ],
} satisfies Rule;
