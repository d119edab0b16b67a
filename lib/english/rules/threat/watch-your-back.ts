import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This is a warning to be afraid, with the harm left to the imagination.',
  patterns: [
    'watch your (back|backs|step)',
    'watch (yourself|it) $',
    '(look|looking|watch|watching) over your shoulder',
    'sleep with one eye open',
    '(you had|you|had) better (watch out|be careful|be scared|hide|run|pray|lock your doors)',
    '(i would|you should|you had better) (be)? (very|really)? careful (if i were you|from now on|when you (walk|leave|go|get)|walking|on your way home|who you|in the dark|at night)',
    '(something|anything) (bad|nasty|unpleasant|terrible)? (might|could|may|will|is going to) happen to (you|your <dear-to-you>|him|her)',
    '(you|your <dear-to-you>) (might|could|may|will) have an accident',
    'you will not see (it|me|us) coming',
    '(your days are|your time is) (numbered|up|running out|coming)',
    '(you will|gonna) get what (is coming|you deserve|is coming to you)',
    '{get} what is coming to (you|him|her|them)',
    '(people|men) have (died|been hurt|got hurt|gotten hurt) for less',
    'i know (people|someone|somebody|guys|men) who (can|will|would|could|do|take care)',
    '(then|and) (i|we) (will|am going to|are going to) come (over|round|down) (there|to your)',
    '(hate|sad|sorry) for (anything|something) to happen to',
  ],
  except: [
    'watch your step (on|when|in|as|by)',
    'come (over|round|down) (there|to your) ... (install|measure|fix|repair|help|collect|fit|deliver|show|survey)',
    'not looking over your shoulder',
    'i know (someone|somebody|people) who (can|could|will|would) (help|do|fix|repair|advise|translate|print|cater|sell|lend|recommend)',
  ],
  flags: [
    'You had better [watch your back].',
    '[Something bad could happen to your car] one of these nights.',
    'Tell the fitter to [sleep with one eye open].',
    '[You will get what is coming] to your lot.',
  ],
  passes: [
    'Please watch your step on the wet deck.',
    'We will watch the back orders and tell you on Monday.',
    'Careful with the crate, the glass is thin.',
    'I know someone who can help with the translation.',
  ],
} satisfies Rule;
