import type { Rule } from '@/lib/engine/rule';
import { inContext } from '@/lib/english/detect/phrases';
import failing from '@/lib/english/lists/failing';

const adverbs = ['apparently', 'clearly', 'evidently', 'obviously', 'plainly'];
const afterYou = inContext({
  before: ['you', 'you have', 'you do', 'you are', 'you can'],
  flag: adverbs,
  after: failing,
});
const beforeYou = inContext({ flag: adverbs, after: failing.map((words) => `you ${words}`) });

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that something is wrong with their wits or their good faith.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  detect: (text) => [...afterYou(text), ...beforeYou(text)],
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
