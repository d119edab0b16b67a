import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about somebody who is close to the writer.',
  names: [
    'relatives',
    'family',
    'family members',
    'next of kin',
    'third parties',
    'relative',
    'parents',
    'other people',
  ],
  patterns: [
    '(my|our) (mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|aunt|uncle|nan|gran|grandmother|grandad|grandfather|grandmother|partner|boyfriend|girlfriend|cousin|niece|nephew|in law|mother in law|father in law|sister in law|brother in law|neighbour|neighbor|friend|ex|ex wife|ex husband|flatmate|granddaughter|grandson|fiance|fiancee|stepson|stepdaughter|lad|boy|girl|colleague|employee|boss)',
  ],
  flags: ['Could you tell me how [my mother] did?', '[My husband] was in on Friday.'],
  passes: ['My results are in.', 'Our office is shut.'],
} satisfies Topic;
