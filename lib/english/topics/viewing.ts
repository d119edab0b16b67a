import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about coming to have a look.',
  names: ['viewing', 'viewings', 'tour', 'tours', 'show round', 'site tour', 'open day', 'visits'],
  isEssential: true,
  patterns: [
    '(viewing|viewings|showround|show (us|me|them|her|him)? (round|around)|tour|tours|open day|site visit)',
    '(come|pop|drop|swing) (and|by|in|over|round|to|down|up) ... (see|look|view|visit|round)',
    '(see|view|visit|look at|look round|look around|show us|show me) (the|it|your|round|around|a|over) ... (venue|barn|room|rooms|flat|house|property|hall|place|space|grounds|round|around|site|suite|garden|gardens|school|nursery|gym)',
    '(have|take) a look (at|round|around)',
    'in person',
  ],
  flags: [
    'Can we [come and see] the barn?',
    'Is a [viewing] possible on Friday?',
    'Could somebody [show us round]?',
  ],
  passes: ['In my view it is late.', 'We have it in stock.'],
} satisfies Topic;
