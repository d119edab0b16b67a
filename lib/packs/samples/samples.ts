/** A reply of support staff to try a pack on. */
export interface Sample {
  /** Its matter, and a number: unlike that of any other. */
  readonly name: string;
  readonly text: string;
}

/**
 * Short replies as support staff of many trades write them: some excellent, some curt, some defensive, some that hide behind
 * policy. Written for this; all people and firms in them are made up.
 */
export const samples: readonly Sample[] = [
  {
    name: 'refund-1',
    text: `Dear Mrs Halloran,

Thank you for sending the photos. The stitching on the left boot has clearly come apart, and after three weeks of wear it should not have. I am sorry that it did this on your walking holiday.

I refunded the full 129 euros to your card this morning. Your bank usually shows it within three working days. You do not need to send the boots back.

If nothing has arrived by Thursday, write to me here and I will ring the bank myself.

Kind regards,
Petra Lindqvist
Northmoor Outdoor`,
  },
  {
    name: 'refund-2',
    text: `Hello,

As stated in our terms and conditions, digital vouchers are non-refundable once they have been issued. You agreed to this when you placed the order, so unfortunately there is nothing we can do.

As I already explained in my last email, the voucher stays valid for two years and can be passed on to another person. We would recommend reading the conditions before buying in future.

Regards,
Customer Service
Glimmer Spa Vouchers`,
  },
  {
    name: 'refund-3',
    text: `Hi Tomasz,

Good news first: your return arrived in our warehouse yesterday and everything is in order. The refund of 84.50 will go out tonight with the daily run.

You asked why the 6.90 for express delivery is not part of it. We refund standard delivery with every return, and express only when we were late. Yours came on the promised day, so I left it out. If you remember that differently, tell me and I will look at the carrier's record with you.

Best wishes,
Ines
Brightshelf Books`,
  },
  {
    name: 'parcel-1',
    text: `Dear Mr Adeyemi,

I can see why you are worried: the tracking has said "out for delivery" since Monday, and your daughter's birthday is on Saturday.

I called the depot in Leith just now. The parcel was put on the wrong van and is back at the depot. The driver takes it out again tomorrow, between nine and one. I have also packed a second bicycle helmet, which leaves tonight by courier, so one of the two is with you by Friday noon whatever happens.

I will check tomorrow at two and write to you either way.

Warm regards,
Siobhan Kerr`,
  },
  {
    name: 'parcel-2',
    text: `Hi,

The tracking shows the parcel was delivered on the 4th at 14:12. You should have checked with your neighbours first before contacting us. Once a parcel has been handed over to the carrier it is no longer our responsibility.

You can open a case with the carrier. They usually need ten working days. Obviously we cannot send a second one for free.

Thanks,
Dispatch team`,
  },
  {
    name: 'parcel-3',
    text: `Hello Jun,

sorry about the empty box, that must have been a strange moment at the door. The weight on the label says 0.4 kg, so the coffee grinder never left our shelf. That was our packing bench and not your postman.

A new one leaves today at four; you get the tracking number as soon as it is scanned. Please keep the box for a day or two in case the carrier asks for a photo, after that just recycle it.

Cheers,
Mat, Copperleaf Coffee Supply`,
  },
  {
    name: 'invoice-1',
    text: `Dear Ms Papadakis,

You are right, and thank you for noticing. Invoice 20417 lists the site visit of 12 March twice. The second line should not be there.

I have cancelled that invoice and attached a new one over 640 euros, with the due date moved to the end of next month. Please ignore the reminder that went out on Friday; I have stopped the next one.

Is there anything else on it that does not match your notes? I am at my desk until five today on 0555 0142.

Kind regards,
Bogdan Ilie, Accounts`,
  },
  {
    name: 'invoice-2',
    text: `Good afternoon,

Our records show that invoice 8831 is still unpaid despite several reminders. We fail to understand why this has been ignored. Payment terms are 14 days and they apply to everyone.

Per my last email, the amount of 1,212 is due immediately. If we do not receive it by Friday we will have no choice but to suspend your account.

Regards,
Credit Control
Tallow & Finch Packaging`,
  },
  {
    name: 'invoice-3',
    text: `Hi Renske,

Your new plan started on the 9th and the old one ended on the 8th, so this month's invoice has both: eight days at 19 and the rest at 29. That makes 26.42, and next month it will simply be 29.

I can see how the two lines look like a double charge. I have added a short note to the invoice that shows the sum. If you would rather start the new plan on the 1st, I can change that today; just reply with "the 1st".

Kind regards,
Oluwaseun`,
  },
  {
    name: 'outage-1',
    text: `Dear all,

The booking system has been down for your three clinics since 08:40 this morning. We know that your front desks are working on paper while patients wait, and we are sorry.

A disk in the main database failed, and the spare did not take over as it should. Two of us are restoring last night's copy now. We expect bookings to be back by 11:30; nothing that was entered before 08:40 is lost.

I will write again at 10:30, whether or not it is fixed by then. For anything urgent, call me on 0555 0170.

Amara Nwosu
Linden Practice Software`,
  },
  {
    name: 'outage-2',
    text: `Hello,

We are aware of the issue and are working on it. It should be fixed soon. Please be patient, we have a lot of tickets today and you are not the only customer affected.

Asking every hour will not make it go faster. We apologise for any inconvenience this may have caused.

Thanks for your understanding,
Support`,
  },
  {
    name: 'outage-3',
    text: `Hi Kofi,

Your broadband is back, and it should stay that way. A digger cut the cable behind the school on Tuesday afternoon; our crew joined it again last night at about ten.

You were without it for two days and worked from your phone, which cannot have been fun. I took ten pounds off your next bill. You do not have to do anything for it.

If the light on the box still blinks red this evening, unplug it for a minute. If that does not help, text me and I will send somebody tomorrow morning.

Best,
Hedda, Fenwick Fibre`,
  },
  {
    name: 'refusal-1',
    text: `Dear Mr Castellano,

Thank you for explaining so clearly what the extra storey would mean for your family. I have read the plans twice.

I cannot approve the application as it is. The roof would stand 1.2 metres above the line for your street, and the rule leaves me no room at that height. What I could approve is the same floor with a flat roof, or a dormer on the garden side.

Would a half-hour call on Wednesday help, to go through both with your architect? You can also appeal; the form is attached and the date for it is 30 June.

Yours sincerely,
Agnes Thorvald`,
  },
  {
    name: 'refusal-2',
    text: `Hello Ms Brandt,

No, we do not do that. It is against company policy to extend the trial period and I do not make the rules. Every customer gets 30 days, which should be more than enough if the product is actually used.

If you want to keep your data you need to buy a licence before midnight. Otherwise everything will be deleted.

Best,
Sales Desk`,
  },
  {
    name: 'refusal-3',
    text: `Hi Yusuf,

I asked our pharmacist again about handing the tablets to your brother. We need your signature on the form for this one, so I cannot give them to him without it, even though I believe you that it is fine.

Two ways around it: sign the form at home and let him bring it, or I put the tablets in tomorrow's delivery, which reaches you before six. The form is attached. Which suits you better?

Kind regards,
Lotte
Mill Lane Pharmacy`,
  },
  {
    name: 'appointment-1',
    text: `Dear Mrs Oyelaran,

I am sorry that our fitter did not come on Tuesday. You took the morning off for it, and nobody rang you. He had been sent to the old address, which I should have changed when you called last week.

I kept two times for you: Thursday at 08:00, or Saturday at 09:30. Leon, who does this job every day, would come. Reply with one of them and it is yours; I will call you half an hour before he arrives.

With kind regards,
Gwen Pryce
Harbour Kitchens`,
  },
  {
    name: 'appointment-2',
    text: `Hi,

You missed your appointment on Monday. We sent you a text message and an email so there was no reason to forget. Missed appointments cost us money, therefore a fee of 25 will be charged.

The next free slot is in five weeks. Please make sure that you show up this time.

Reception`,
  },
  {
    name: 'appointment-3',
    text: `Noted. Moved to the 18th, 10am.

Bring the service book and both keys. If you need a courtesy car you have to tell us before Friday, we only have one. The inspection takes around three hours, the tyres are extra and depend on the size. Payment is by card on the day.

Workshop, Delgado Motors`,
  },
  {
    name: 'complaint-1',
    text: `Dear Mr Whitlock,

Thank you for writing to me about your stay, and for being so exact. Two nights with music under your window until three, and a night porter who laughed it off: that is not what you paid for, and I apologise.

I have talked to the porter and to the bar. From this week the terrace closes at eleven. For the two nights I refund you 220 euros, which you will see on your card by Monday.

What would it take for you to give us another try? I would be glad to hear it from you, by mail or on the phone.

Sincerely,
Marisol Ferrante, Hotel Belvento`,
  },
  {
    name: 'complaint-2',
    text: `Dear customer,

We are sorry if you feel that our colleague was rude. However, she has worked here for nine years and nobody has ever complained before. She was only doing her job, and from what she tells me it was you who raised your voice first.

With all due respect, our staff do not have to put up with being shouted at. We consider this matter closed.

Management`,
  },
  {
    name: 'complaint-3',
    text: `Hello Birgit,

I listened to the recording of your call this morning. You asked the same question three times, and three times you got an answer to another one. I would have been cross, too.

The answer is yes: your warranty covers the pump, because you bought the machine in October and the two years run until next autumn. I booked the repair for you, number 5520-B. The driver picks the machine up on Monday before noon, and you have it back within eight working days.

All the best,
Emeka, Volta Home`,
  },
  {
    name: 'bad-news-1',
    text: `Dear Ms Sorensen,

I have to tell you something that you will not want to read: the oak table cannot be delivered before your wedding on the 14th. The kiln at our supplier burned out on Monday, and the wood needs three more weeks.

I looked for a way. I can lend you the table from our showroom, the same size in walnut; we would bring it on the 12th and take it away when yours is ready, at no cost. Or I cancel the order and refund everything today.

Please tell me by Friday which you prefer.

With regret and kind regards,
Anselm Roth, Roth Joinery`,
  },
  {
    name: 'bad-news-2',
    text: `Hello,

The technician has looked at your laptop. The data on the drive is lost and cannot be recovered. You really should have made a backup, this is basic and we tell every customer so.

The diagnosis fee of 60 is still payable even though nothing could be saved. Please collect the device within 14 days or we will charge storage.

ByteBarn Repairs`,
  },
  {
    name: 'bad-news-3',
    text: `Hi Nadia,

I am afraid your claim for the water damage was turned down this morning. The assessor found that the pipe had been dripping for several months, and the policy pays only for what happens at once. I know that you were counting on it for the kitchen floor.

You can ask for a second assessor; it is free, and in about one case of five the answer changes. I have attached the letter and marked the page that matters. If you like, I will fill in the request with you on the phone tomorrow at ten.

Kind regards,
Dario Venturi`,
  },
];
