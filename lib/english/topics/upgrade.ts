import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about something better than was booked.',
  names: ['upgrade', 'upgrades', 'free upgrade', 'room upgrade'],
  patterns: [
    '({upgrade}|bigger room|better room|suite|sea view|first class|business class|premium plan|larger (room|car|size|table))',
  ],
  flags: ['Could we have an [upgrade]?', 'We want a [bigger room].'],
  passes: ['The grade was good.', 'It suits me.'],
} satisfies Topic;
