import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a device that is somebody’s own.',
  names: [
    'personal devices',
    'personal device',
    'own devices',
    'byod',
    'home computers',
    'private devices',
    'personal phones',
    'personal equipment',
    'home equipment',
  ],
  patterns: [
    '(my|our|his|her|personal|own|private|the) (own|personal|private|home|gaming|lad|son|daughter|wife|husband|mum|mother|dad|father|kids|kid|nephew|niece|girl|boy|partner|nan|daughters|sons|lads|brother|sister|friend|neighbour|family) (own|old|new|gaming|personal|school)? (laptop|pc|computer|phone|iphone|ipad|tablet|macbook|xbox|playstation|router|printer|wifi|tv|console|kindle|android|mac|device|devices|wi fi|chromebook)',
    '(gaming|home|personal|private|family) (pc|computer|laptop|phone|router|wifi|printer|wi fi|email|broadband)',
    '(playstation|xbox|switch|games console|alexa|smart tv)',
  ],
  except: [
    '(office|work|company|business|front desk|reception|till) (laptop|pc|computer|phone|router|printer|wifi)',
  ],
  flags: [
    'Could you look at [my daughter’s tablet]?',
    'Can you set up mail on [my own phone]?',
    '[The home wifi] drops.',
  ],
  passes: ['The office laptop is slow.', 'Our server is down.'],
} satisfies Topic;
