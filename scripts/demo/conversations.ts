/** The demo mailbox: five conversations of one invented firm, from calm to threatening, and a reply to type. */

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface DemoMessage {
  readonly from: Person;
  /** Local time, ISO 8601 without zone. */
  readonly sentAt: string;
  /** Plain text; an empty line between paragraphs. */
  readonly text: string;
}

export interface DemoConversation {
  /** In the address: `#inbox/<id>`. */
  readonly id: string;
  readonly subject: string;
  readonly client: Person;
  /** Oldest first. */
  readonly messages: readonly DemoMessage[];
  /** What the person types in the demo: now and then what one writes in the first heat. */
  readonly reply: string;
}

/** Whose mailbox it is. */
export const owner: Person = { name: 'Sam Okafor', email: 'sam.okafor@tidewater-kitchens.example' };

const priya: Person = { name: 'Priya Nair', email: 'priya@marlow-bakery.example' };
const tom: Person = { name: 'Tom Hargreaves', email: 'tom@copper-kettle.example' };
const dana: Person = { name: 'Dana Whitlock', email: 'dana@harbour-row.example' };
const gary: Person = { name: 'Gary Pruett', email: 'gary.pruett@stonegate-grill.example' };
const stokes: Person = { name: 'R. Stokes', email: 'stokes@eastfield-catering.example' };

/** Calm. */
const ovenDelivery: DemoConversation = {
  id: 'oven-delivery',
  subject: 'Oven delivery and a second key',
  client: priya,
  messages: [
    {
      from: priya,
      sentAt: '2026-11-18T10:42',
      text: `Hi Sam,

Thank you for the survey on Tuesday, the drawings look right to us. Two small things before you book the fitters:

Could the oven arrive before seven in the morning? Our first customers are at the door at half past. And may we have a second key for the gas cabinet?

No rush on either, the end of the week is fine.

Best wishes,
Priya`,
    },
  ],
  reply: `Hi Priya,

Thank you, I am glad that the drawings work for you. The fitters will be with you on Thursday 3 December at 6:15, so that the oven is in before you open. The second key is in today's post.

Kind regards,
Sam`,
};

/** Frustrated. */
const chargedTwice: DemoConversation = {
  id: 'charged-twice',
  subject: 'Charged twice for invoice 2206',
  client: tom,
  messages: [
    {
      from: tom,
      sentAt: '2026-11-18T08:15',
      text: `Hello,

Invoice 2206 has left our account twice, on the 2nd and again on the 9th. I rang about it last week and was promised a call back, and I am still waiting. It is £1,840, and this month we need it.

When will the second payment be returned, and who is dealing with it?

Tom Hargreaves
The Copper Kettle`,
    },
  ],
  reply: `Tom,

As I already explained on the phone, refunds are not our department. We apologise for any inconvenience this may have caused. Someone will look into it as soon as possible.

Sam`,
};

/** The heat rises over six messages. */
export const walkInFridge: DemoConversation = {
  id: 'walk-in-fridge',
  subject: 'Walk-in fridge does not hold its temperature',
  client: dana,
  messages: [
    {
      from: dana,
      sentAt: '2026-11-09T09:12',
      text: `Hi Sam,

The new walk-in fridge has settled at 9 degrees since Saturday instead of 4. Is there a setting that we have missed, or should somebody have a look?

Thanks,
Dana`,
    },
    {
      from: owner,
      sentAt: '2026-11-09T15:30',
      text: `Hi Dana,

Please hold the set button for five seconds and choose 4. If it is not down by the morning, let me know and I will send Kieran.

Sam`,
    },
    {
      from: dana,
      sentAt: '2026-11-11T08:05',
      text: `Sam,

It was set to 4 all along. Two days on it reads 10, and I wrote to you yesterday as well. Please send Kieran.

Dana`,
    },
    {
      from: owner,
      sentAt: '2026-11-12T16:48',
      text: `Dana,

Kieran looked in today and found nothing wrong with the unit. It may be the door being left open.

Sam`,
    },
    {
      from: dana,
      sentAt: '2026-11-13T07:20',
      text: `The door is not being left open. We are a kitchen, we know how a fridge door works. I have now thrown away £600 of fish and I am getting very tired of being told that nothing is wrong. When is this being repaired?`,
    },
    {
      from: dana,
      sentAt: '2026-11-17T07:02',
      text: `Sam,

FOUR DAYS and not one word from you. This is the fifth time I have written. Your service is a disgrace, your engineer was here for six minutes, and you have the nerve to blame my staff. I have a second delivery spoiling as I write this.

I want your manager to ring me today. If nobody does I am taking the whole contract elsewhere and telling every kitchen on this street why.

Dana Whitlock
Harbour Row Deli · 01632 960148`,
    },
  ],
  reply: `Dana,

Calm down. As I already explained, Kieran found nothing wrong with the unit. You should have told us about the fish earlier. We will get back to you as soon as possible.

Sam`,
};

/** Abusive. */
const yourEngineer: DemoConversation = {
  id: 'your-engineer',
  subject: 'Your so-called engineer',
  client: gary,
  messages: [
    {
      from: gary,
      sentAt: '2026-11-17T18:33',
      text: `Is there one person in your office with a brain? That boy you sent is a moron, and you are an even bigger idiot for letting him near my extractor. You people are pathetic, the lot of you. My dog could run a service desk better than you do, you useless woman.

Get somebody here who can hold a screwdriver.`,
    },
  ],
  reply: `Gary,

You are the rudest customer we have ever had. If you had bothered to read the manual, none of this would have happened. Find yourself another firm, we do not need your business.

Sam`,
};

/** Threatening. */
const moneyBack: DemoConversation = {
  id: 'money-back',
  subject: 'Money back by Friday',
  client: stokes,
  messages: [
    {
      from: stokes,
      sentAt: '2026-11-16T22:51',
      text: `I want the £3,000 back by Friday. I know which van is yours and I know where you park it at night. If the money is not there I am coming round, and you will not be walking out of that yard.`,
    },
  ],
  reply: `Mr Stokes,

Nobody here is scared of you. Your threats are pathetic and you will not get a penny out of us.

Sam`,
};

export const demoConversations: readonly DemoConversation[] = [
  ovenDelivery,
  chargedTwice,
  walkInFridge,
  yourEngineer,
  moneyBack,
];
