import type { Advice, HeatPoint, Level, Message, Overview, ReplyItem, Report, View } from '@/lib/model';
import { viewOf } from './panel-fixture';

/** A conversation that has everything in it, and what the background says of it. */

const acknowledgement = 'I can see why turning customers away was a blow.';

export const reply: readonly ReplyItem[] = [
  {
    practice: 'acknowledge',
    met: false,
    evidence: 'I had to turn customers away',
    insertion: { at: 7, text: `${acknowledgement} ` },
  },
  {
    practice: 'apologise',
    met: true,
    evidence: 'ten days late',
    metBy: 'I am sorry that the pallets are late',
  },
  {
    practice: 'answer-all',
    met: false,
    evidence: 'Who signed for it?',
    insertion: { at: 7, text: 'It was signed for by [name] on [day].\n\n' },
  },
  { practice: 'answer-all', met: true, evidence: 'Where is it?', metBy: 'It is in our depot in Leeds' },
  { practice: 'explain-fix', met: true, evidence: '', metBy: 'I will re-send the pallets' },
  {
    practice: 'ask-outcome',
    met: false,
    evidence: '',
    note: 'They do not say what would put it right.',
    insertion: { at: 7, text: 'What would put this right for you?' },
  },
  { practice: 'courtesy', met: true, evidence: '', note: 'Greeting and thanks' },
];

export const advice: readonly Advice[] = [
  {
    practice: 'phone-call',
    action: 'Call Dana instead of writing',
    reasons: [
      'The last three messages got hotter each time',
      'Six mails, and “Who signed for it?” is still open',
    ],
    against: ['It is 17:40: the team works until 17:30'],
    kit: {
      name: 'call',
      sections: [{ title: 'What they want', lines: ['Who signed for it?'] }],
      phone: null,
      minutes: 10,
    },
  },
  {
    practice: 'take-a-break',
    action: 'Take two minutes first',
    reasons: ['The draft is as hot as the message'],
    kit: { name: 'break', sections: [], minutes: 2 },
  },
  { practice: 'other-view', action: 'See what it cost them', reasons: ['“I had to turn customers away”'] },
];

const sender = { client: 'Dana Ruiz', us: 'Sam Okafor' } as const;

function pointAt(from: Message['from'], level: Level, heat: number, sentAt?: string): HeatPoint {
  return { from, name: sender[from], level, heat, ...(sentAt ? { sentAt } : {}) };
}

export const heat: readonly HeatPoint[] = [
  pointAt('client', 'calm', 0.08, '2026-03-09T09:12'),
  pointAt('us', 'calm', 0.03, '2026-03-09T11:40'),
  pointAt('client', 'frustrated', 0.28, '2026-03-11T08:05'),
  pointAt('us', 'calm', 0.1, '2026-03-12T16:30'),
  pointAt('client', 'frustrated', 0.4, '2026-03-13T10:00'),
  pointAt('client', 'hostile', 0.6, '2026-03-14T09:12'),
];

export const overview: Overview = {
  heat,
  feelings: [
    { feeling: 'angry', words: 'Ten days late is a disgrace' },
    { feeling: 'tired', words: 'I am worn out by this' },
  ],
  asks: [
    { kind: 'request', words: 'Send me the delivery note', times: 1, state: 'answered' },
    { kind: 'question', words: 'Who signed for it?', times: 2, state: 'open' },
    { kind: 'request', words: 'I want the pallets here before the weekend', times: 1, state: 'open' },
    { kind: 'question', words: 'Where is it?', times: 1, state: 'draft' },
  ],
  facts: ['The pallets were due on 4 March', 'I had to turn customers away'],
  threats: ['I will move our account to somebody who delivers'],
  people: [{ name: 'Dana Ruiz' }, { name: 'Marta Oyelaran', decides: 'Marta signs off every order' }],
};

/** What a mail tab shows of that conversation, changed where a test needs it. */
export function coachedView(report: Partial<Report> = {}, snapshot: Partial<View['snapshot']> = {}): View {
  return viewOf(snapshot, { reply, advice, overview, ...report });
}

/** Forty messages and words of any length. */
export function longOverview(): Overview {
  const levels: readonly Level[] = ['calm', 'frustrated', 'hostile', 'abusive', 'threatening'];
  const foot = [0, 0.2, 0.45, 0.7, 0.88];
  const long = 'the pallets that were promised for the fourth of March have still not come, '
    .repeat(9)
    .trim();
  const unbroken = 'https://example.com/'.concat('orders/4471/'.repeat(20));
  return {
    heat: Array.from({ length: 40 }, (_, index) => {
      const rank = index % 3 === 1 ? 0 : Math.min(4, Math.floor(index / 8));
      const day = String(1 + (index % 28)).padStart(2, '0');
      return pointAt(
        index % 3 === 1 ? 'us' : 'client',
        levels[rank]!,
        foot[rank]! + 0.05,
        `2026-02-${day}T09:00`,
      );
    }),
    feelings: [{ feeling: 'angry', words: long }],
    asks: Array.from({ length: 12 }, (_, index) => ({
      kind: 'question',
      words: index === 0 ? long : `Question ${index}: ${unbroken}?`,
      times: 1 + (index % 7),
      state: 'open',
    })),
    facts: [long, unbroken],
    threats: [],
    people: [{ name: unbroken, decides: long }],
  };
}
