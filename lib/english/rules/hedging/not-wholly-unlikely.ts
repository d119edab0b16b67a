import type { Rule } from '@/lib/engine/rule';

const maybe = '(possibly|potentially|conceivably|arguably|perhaps|maybe|feasibly)';

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'warning',
  message: 'The reader asked for a view and cannot tell what it is.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    '(is|be|seems|are|was) (perhaps)? not (be)? (wholly|entirely|altogether|completely|totally) (unreasonable|impossible|inconceivable|unlikely|unthinkable|implausible|improbable|out of the question|beyond the realms)',
    '(would|might|may|could) not be (wholly|entirely|altogether|completely|totally|the worst|a terrible|such a bad)',
    '(be|am|feel|was) (somewhat|rather|vaguely|on balance)? inclined to (lean|tend|think that (perhaps|maybe)|wonder|suspect that maybe)',
    '(tend|tending) to (lean|be inclined|think that (perhaps|maybe|possibly))',
    '(not|would|that i would) (necessarily|quite|really)? go (so|as|quite so) far as to (say|claim|call|suggest)',
    '(without|not) (wishing|wanting) to (commit|pin|put|nail) (myself|ourselves|too|anything|my|our)',
    'subject to (a number of|various|many|several|one thing|caveats|all sorts|this and that|a host of|a few caveats|certain caveats)',
    '(wondering|wondered|wonder) (whether|if) it (would|might|could) (not)? (perhaps|possibly|maybe|potentially) be',
    '(be|is|was) (perhaps|possibly|maybe)? (an idea|an option|worth|a thought) (perhaps|possibly|maybe|at some (stage|point))? (at some (stage|point))? to (perhaps|possibly|maybe|think about|start thinking about|consider (maybe|possibly|perhaps|the possibility|whether))',
    `(may|might|could) (well)? ${maybe} (be|have|perhaps|possibly|maybe|one|could) ... ... (some|a degree|possibly|perhaps|maybe|possibility|potentially|scope|sort of|kind of|in a way|or possibly|or maybe)`,
    '(there (may|might|could) be|there is) (at least)? (some|a degree of|perhaps some|possibly some) (possibility|scope|room|question|chance) (that|of|for|to) ... (may|might|could|perhaps|possibly|maybe|potentially)',
    '(it (could|might|may) be (argued|said|the case)|one (could|might|may) (perhaps|possibly|even)? (argue|say|suggest|think|want to consider)) that ... ... (perhaps|maybe|possibly|may|might|could|in a (way|sense)|to some (extent|degree)|sort of|kind of)',
    '(do not|please do not|would not) (quote|hold) me (on|to) (that|this|it)',
    '(could|can) not (really|honestly)? say (either way|one way or (the other|another))',
    '(probably|perhaps|maybe|possibly|sort of|kind of|i guess|i suppose) (or|but) (possibly|maybe|perhaps|probably) not',
    '(it|this) might not be the worst (thing|idea|option)',
  ],
  except: ['(do not|please do not) quote me in'],
  suggestions: [
    { sentence: 'I think that [your view], because [the reason].' },
    { sentence: 'I do not know yet; I will find out and write to you by [day].' },
  ],
  flags: [
    'A leak [is not wholly unlikely].',
    'I would [not go so far as to say] that it is broken.',
    'We open in May, [subject to a number of] things.',
    'It comes on Monday, but [do not quote me on that].',
  ],
  passes: [
    'It is not impossible to mend, but it costs more than a new one.',
    'I was wondering if you could send the plan today.',
    'The sale is subject to contract.',
    'I think it will rain.',
  ],
} satisfies Rule;
