import { type DemoConversation, owner, type Person } from '@/scripts/demo/conversations';

/** Conversations for the proof of the coach, of other people and trades than the demo's. */

const ruth: Person = { name: 'Ruth Adeyemi', email: 'ruth.adeyemi@larkfield-dental.example' };
const neil: Person = { name: 'Neil Corrigan', email: 'neil.corrigan@millbank.example' };
const jo: Person = { name: 'Jo Lindqvist', email: 'jo@lindqvist.example' };
const amir: Person = { name: 'Amir Castell', email: 'amir@castell-frames.example' };

/** Hostile, with a telephone number in the signature. */
export const hostileThread: DemoConversation = {
  id: 'surgery-chairs',
  subject: 'Two chairs that do not rise',
  client: ruth,
  messages: [
    {
      from: ruth,
      sentAt: '2026-03-02T09:20',
      text: `Hello Sam,

Both treatment chairs stopped rising this morning. Could somebody look at them this week?

Ruth`,
    },
    {
      from: owner,
      sentAt: '2026-03-02T14:05',
      text: `Hi Ruth,

Our fitter will be with you on Wednesday at nine.

Sam`,
    },
    {
      from: ruth,
      sentAt: '2026-03-05T18:10',
      text: `Sam,

nobody came. I sent eleven patients home and I am furious. Your service is a disgrace and you are wasting my time with promises that nobody keeps. When are my chairs being repaired? I want a refund for the call-out.

Ruth Adeyemi
Larkfield Dental Practice
Tel. 01632 960173`,
    },
  ],
  reply: '',
};

/** Threatens a person with harm, and has a number, too. */
export const threat: DemoConversation = {
  id: 'deposit-back',
  subject: 'My deposit',
  client: neil,
  messages: [
    {
      from: neil,
      sentAt: '2026-03-03T21:40',
      text: `I want the deposit back tomorrow. If it is not here I will come to your yard and break your legs.

Neil Corrigan
07700 900461`,
    },
  ],
  reply: '',
};

/** Somebody who may be about to end their life. */
export const inDanger: DemoConversation = {
  id: 'last-bill',
  subject: 'The last bill',
  client: jo,
  messages: [
    {
      from: jo,
      sentAt: '2026-03-04T23:15',
      text: `You have sent me a fourth reminder and I cannot pay it. You have no idea what this does to me. I have lost the shop and I do not want to live any more. Nobody will miss me.

Jo`,
    },
  ],
  reply: '',
};

/** A fault, a question and a feeling, in a calm voice. */
export const complaint: DemoConversation = {
  id: 'cracked-glass',
  subject: 'Cracked glass in order 5518',
  client: amir,
  messages: [
    {
      from: amir,
      sentAt: '2026-03-04T10:30',
      text: `Hello Sam,

Two panes of order 5518 arrived cracked yesterday, and I am very disappointed. When will the new panes be delivered?

Amir Castell`,
    },
  ],
  reply: '',
};

export const coachThreads: readonly DemoConversation[] = [hostileThread, threat, inDanger, complaint];
