import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about sponsoring, giving or partnering.',
  names: [
    'sponsorship',
    'sponsoring',
    'donations',
    'charity',
    'partnership',
    'partnerships',
    'collaborations',
    'fundraising',
    'community',
    'charity requests',
    'raffle prizes',
  ],
  patterns: [
    '(support|back|donate|give) (to)? (our|my|the|a) ... (fete|club|team|fair|run|gala|tombola|raffle|charity|festival|league|tournament|fundraiser|auction)',
    '(sponsor|sponsors|sponsoring|sponsorship|donate|donating|donation|donations|raffle|charity|fundraiser|fundraising|fund raising|auction prize|collaborate|collaboration|collab|partnership|partner with|influencer|ambassador|affiliate|good cause)',
  ],
  flags: ['Would you [sponsor] our team shirts?', 'We look for a [raffle] prize.'],
  passes: ['My partner will collect it.', 'It costs next to nothing.'],
} satisfies Topic;
