import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears a telling-off for something that is done.',
  patterns: [
    '^ (and|but|so)? (next time|in future|in the future|going forward|from now on) (please|kindly|perhaps|maybe)? (you (should|could|might))? (try to|try|actually)? (read|reading|listen|listening|think|thinking|check|checking|asking|pay attention|use your|be more (careful|patient|specific|precise|realistic|considerate))',
    '(read|listen|think|check|ask|look) (properly|first|carefully|before you) ... next time',
    '(maybe|perhaps|possibly)? next time you (should|could|might) (at least|actually|read|check|let (us|me) know|tell (us|me)|listen|think|ask)',
    '^ (and|so|also)? (in future|in the future|going forward|from now on|moving forward|next time|for next time|for future reference) (please|kindly|i (would)? (expect|suggest|ask|trust|hope)|we (would)? (expect|suggest|ask|trust|hope)|you (need|must|will|should|had better|would better|might|could|may)|do not|make sure|ensure|try|perhaps|maybe|at least|let us try) (please|kindly)? (that|you|to|want to|like to|consider)? (to|could|would|will)? (please|also)? (actually|at least|not (wait|leave|ignore|assume|send|change|promise|make)|wait|leave|ignore|assume|bother|copy|think|read|check|listen|double check|be (more|less|clearer|professional|honest|realistic|reasonable|on time|prepared)|consult|ask|plan|follow|give (me|us) (more|proper|some|enough|adequate)|use (the (correct|right|proper)|common|your)|do (your|it (properly|right))|get (it|your) (right|facts)|proofread|proof read|reconsider|refrain|avoid|learn|stop)',
    '(try|do try|please try|you might try|maybe try|perhaps try) (and|to)? (be|get|do|plan|stick|keep|read|remember|answer|reply|communicate|check|make|have) ... (next time|in future|in the future|from now on|going forward|for once|for a change)',
    '^ (and|but|so|perhaps|maybe|try|please|just|do|then)? not (wait|leave) ... ... next time',
    'you could (at least|at the very least) (read|check|tell|let|ask|call|answer|reply|say|try)',
    '(could|would) you at least (read|check|look|listen|think|ask)',
  ],
  except: ['(i|we) will ... (next time|in future)', '(we|i) (will|shall) ... (check|read|listen|think)'],
  suggestions: [{ sentence: 'To make this easier next time, [the change] would help.' }],
  flags: [
    '[Next time try asking] before you order.',
    '[In future please read] the label.',
    '[Going forward, be more careful] with the ladder.',
  ],
  passes: [
    'In future we will check the crates twice.',
    'See you next time!',
    'Next time you are in Leeds, come and see the kiln.',
  ],
} satisfies Rule;
