import type { Rule } from '@/lib/engine/rule';
import { saysLittleBut } from '@/lib/english/detect/whole-text';

const places = [
  ...[
    'website',
    'site',
    'letter',
    'contract',
    'form',
    'email',
    'attachment',
    'manual',
    'terms',
    'ticket',
    'invoice',
  ],
  ...[
    'handbook',
    'guide',
    'faq',
    'leaflet',
    'notice',
    'sign',
    'door',
    'tag',
    'timetable',
    'app',
    'portal',
    'brochure',
  ],
  ...[
    'agreement',
    'policy',
    'calendar',
    'agenda',
    'document',
    'pdf',
    'quote',
    'order',
    'receipt',
    'box',
    'booklet',
  ],
  ...[
    'instructions',
    'booking',
    'confirmation',
    'menu',
    'poster',
    'file',
    'folder',
    'intranet',
    'system',
    'subject line',
  ],
];
const leads = [
  ...[
    'it is in',
    'it is on',
    'it says so in',
    'it says so on',
    'it says in',
    'it says on',
    'that is in',
    'that is on',
  ],
  ...[
    'in',
    'on',
    'look in',
    'look on',
    'look at',
    'it is all in',
    'it is all on',
    'all in',
    'all on',
    'as in',
    'as on',
  ],
  ...[
    'as per',
    'see',
    'read',
    'check',
    'says so in',
    'says so on',
    'they are in',
    'they are on',
    'stated in',
  ],
];
const ways = [
  'website',
  'online',
  'email',
  'phone',
  'cash',
  'cards',
  'post',
  'members',
  'app',
  'appointment',
  'form',
];

const onlyThere = ways.flatMap((way) => [
  `${way} only`,
  `by ${way} only`,
  `via ${way} only`,
  `only by ${way}`,
  `use the ${way}`,
]);

function pointsToAPlace(words: string): boolean {
  const all = words.split(' ');
  const at = all.findLastIndex((word) => word === 'the' || word === 'our' || word === 'your');
  return leads.includes(all.slice(0, at).join(' ')) && places.includes(all.slice(at + 1).join(' '));
}

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader asked a person and is sent to a page, without a word more.',
  source: 'Byron, Academy of Management Review, 2008',
  detect: (text) => saysLittleBut(text, (words) => pointsToAPlace(words) || onlyThere.includes(words)),
  suggestions: [
    'Thank you for asking: [the answer]; the rest is in [the place], and I am glad to help further',
  ],
  flags: ['[It says so in the letter].', '[Online only].', 'Hi Ben,\n\n[See the leaflet].'],
  passes: [
    'It is on the website under Boats: nine to five, and see you there!',
    'Happy to help: it is in the leaflet.',
    'It is in the contract that we signed in May, on the second page.',
    'Cash only, sorry.',
  ],
} satisfies Rule;
