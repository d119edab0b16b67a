import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'It is big to them, or they would not have written.',
  patterns: [
    '(it|this|that) is ((really|just|simply|honestly) not|hardly) (that|such|really|exactly)? (a|much of a|that)? (big|huge) (a|of a)? deal',
    'hardly the end of the world',
    '(it|this|that) is (only|just) (a|an|one) (minor|small|little|tiny|trivial|cosmetic)? (detail|thing|scratch|delay|day|dent|few|email|typo|formality|inconvenience|matter of) ... (fuss|drama|problem|worry|shout|complain|upset)',
    '(you should not|stop) (worry|fuss|obsess|obsessing|fussing|worrying) (about|over) (such|every|little|trivial|something so|small|tiny) (little|small|trivial|tiny)? (thing|things|detail|details|matter|matters)?',
    '(not|hardly) (worth|even worth) (my|our|the) (time|effort|trouble|discussion|fuss|reply|bother)',
    'you are (just|only|really)? (nitpicking|splitting hairs|nit picking)',
    '(why|such) a fuss (about|over)',
    'you are (making|make) (such)? (a|an) (big deal|issue|fuss|scene|drama|mountain) (out of|about|over)',
    '(do not|fail to|can not) (see|understand|get) (what|why) (is)? (all)? the (fuss|drama)',
    '(what is) (all)? (the|this) (fuss|drama|big deal)',
    '(not|hardly) worth (arguing|getting upset) (about|over)?',
  ],
  except: ['if (it|this|that) is not', 'do not worry about it', 'deal (for|on) (me|us|our)'],
  suggestions: [
    { sentence: 'I can see that this matters to you.' },
    { sentence: 'Thank you for pointing it out; I will check it by [day].' },
  ],
  flags: [
    'A scratch? [It is really not that big a deal].',
    'The tap drips, it is [hardly the end of the world].',
    '[You should not worry about such little things].',
    '[This is hardly such a big deal].',
  ],
  passes: [
    'It is only a short walk from the station.',
    'The world championship ends on Sunday.',
    'It is a big deal for the village, and we are proud.',
    'Is it worth the trip in January?',
    'It is not a big deal, I have another key.',
    'It is not the end of the world if you are late.',
    'Do not worry about every little detail in the draft.',
  ],
} satisfies Rule;
