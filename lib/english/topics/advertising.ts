import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about advertising.',
  names: [
    'ad spend',
    'advertising',
    'media spend',
    'ads',
    'adverts',
    'ad budget',
    'campaign spend',
    'media buying',
    'marketing',
  ],
  patterns: [
    '(ad spend|adspend|media spend|ad budget|media budget|google ads|facebook ads|meta ads|linkedin ads|ppc|ad account|ad costs|media invoice|media invoices|cost per click|media plan|media buy)',
    '(spend|budget|spent|charged|cost) ... (ads|adverts|google|meta|facebook|campaign|media|tiktok|linkedin|impressions|clicks)',
    '(ads|adverts|advert|advertising|campaign) ... (budget|spend|cost|invoice|charged)',
  ],
  flags: ['Why is the [ad spend] double?', 'How much did we [spend on ads] in May?'],
  passes: ['We spent the day at the sea.', 'Add it to the list.'],
} satisfies Topic;
