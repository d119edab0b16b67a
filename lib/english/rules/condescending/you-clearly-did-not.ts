import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that something is wrong with their wits or their good faith.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    'you (have|do|are|can)? [apparently|clearly|evidently|obviously|plainly] <failing>',
    '[apparently|clearly|evidently|obviously|plainly] you <failing>',
  ],
  suggestions: ['perhaps'],
  flags: [
    'You [clearly] did not read the lease.',
    '[Obviously] you have not seen the sketch.',
    'You have [obviously] never run a kitchen.',
  ],
  passes: [
    'You clearly put a lot of care into the menu.',
    'The signs are clearly visible from the road.',
    'Apparently the train is late.',
    'It is clear that the roof needs work.',
  ],
} satisfies Rule;
