/** Fields of what is done: the verbs by which a deed is spoken of that a team names by a noun. */
export const deeds = `
moves, moving, removals, move, bring down, carry, lift, shift, heavy, upright, come along, steinway, take down, take up, haul, wheel, relocate, transport, house move, new house, new flat, new office
disconnecting, disconnection, disconnect, unhook, unplug, detach, cap off, turn off, shut off, isolate, take out, remove, uncouple, take off
reconnection, reconnect, switch back on, turn back on, cut off, restore supply
sharing, disclosure, third parties, share, give to, send to, pass to, put it on, post it, show, facebook, neighbour, reporter, friend, lawyer, publish, pass it on, pass on
footage, recordings, cctv, video, clip, recording, camera, cameras, film, images, playback, tape, dashcam
release, releasing, hand over, let go, let have, give out, send
driving, drive, drive him, drive her, take him, take her, drop him, drop her, chauffeur, lift to, run me, run us, pick me up
lifting, lift, hoist, crane, carry, heavy, forklift, jack up
shopping, shop, errand, pick up from, post office, prescription, groceries, fetch, buy some
cooking, cook, meal, prepare, oven, heat up
advice, advise, recommend, what do you think, which should, should i, should we, opinion, suggest, guidance, what would you, is it worth, best way, would it be better, wise, right choice
review, check over, look over, read through, proofread, go through, cast an eye, have a look at, comments on, feedback on, mark up, check my
writing, write, draft, compose, prepare, put together, word, fill in, complete, fill out
forms, form, fill in, complete, paperwork, fill out, application, sign, box
editing, edit, correct, proofread, rewrite, polish, tidy up
marking, mark, grade, assess, score, look over
diagnosis, diagnose, diagnosing, what is wrong, what do you think it is, is it serious, what could it be, should i worry, is it normal, photo of the, symptoms
prescribing, prescribe, prescription, tablets, something for, antibiotics, dose, repeat
testing, test, tests, trial, try out, check whether, lab, sample, analyse
training, show, teach, learn, train, walk through, explain how, coach, session
matching, match, meet their price, beat, same price
guarantees, guarantee, promise, assure, in writing that, certain that, warrant
predictions, forecast, predict, chances, likely, how will, expect the market, odds
tracing, find, trace, track down, look up, search for, locate, investigate
surveillance, watch, follow, spy, record, monitor, keep an eye on, listen
collection of debts, chase, chase up, debt, owes, pay up, recover, bailiff
mediation, mediate, between, have a word, step in, talk to, sort out between, referee, speak to him, speak to her
witness, testify, evidence, court, statement, appear
witnessing, witness, sign as, signature, countersign
storage, keep, hold, store, leave with, look after, mind
lending, lend, borrow, loan, use of, spare one
swaps, swap, exchange, trade, change for, switch
drilling, drill, hole, mount, screw, wall
digging, dig, trench, excavate, hole, soil
demolition, demolish, knock down, pull down, tear down, rip out, smash
cutting, cut, trim, saw, prune, chop, fell
towing, tow, pull, trailer, recover
diving, dive, underwater, hull
climbing, climb, ladder, roof, height, rope
burning, burn, bonfire, fire
spraying, spray, weedkiller, pesticide, insecticide, poison
feeding, feed, food, water them
walking, walk, walks, exercise him, exercise her
bathing, bath, shower, wash him, wash her
nursing, nurse, injection, inject, dressing, wound, catheter, stoma, insulin, medication, tablets, bandage
counselling, counsel, listen, talk to someone, grief, marriage
matters of other clients, another client, other client, their account, his account, her account, my wife account, my husband account
access, keys, enter, let in, get in, entry, gate, door code, alarm code, badge, pass, open up
overtime, extra hours, stay longer, stay late, stay on, work through, longer than
changes, change, alter, amend, swap, move, different, instead, switch, modify, replace, add, drop, make it
additions, add, extra, also, as well, include, additional, more, another
name changes, name, spelling, surname, maiden, initials, passenger name, misspelt, change the name
seating, seats, seat, aisle, window seat, sit together, row, legroom
guest list, guests, numbers, final numbers, more people, extra guests, headcount, coming, attend
cancellations, cancel, call off, can not make, take me off, take us off, not be there, cannot come, cannot make it, drop out, not coming, no longer coming, pull out
freezes, freeze, pause, suspend, hold, put on hold, on pause, break from
transfers, transfer, move to, switch to, another branch, hand over to, assign, take over, in her name, in his name
reissue, replacement card, new card, lost card, duplicate, another copy, resend, copy of
opening hours, open early, open late, open up, after you close, stay open, before you open
calls, call, phone, ring, telephone, speak, talk, call me, ring me, on the phone, hotline
text messages, text, sms, whatsapp, message me, telegram, messenger
video calls, video call, zoom, teams call, skype, facetime, webcam
emails, email, mail, in writing, by mail
weekend work, saturday, sunday, weekend, bank holiday, over the weekend
night work, night, overnight, through the night, midnight
travel, travelling, drive to, fly, abroad, mileage, trip to, come to
work abroad, abroad, overseas, spain, france, germany, ireland, italy, portugal, dubai, america
subcontracting, subcontract, outsource, another firm, your partner
supervision, supervise, watch over, look after, alone, unattended, unsupervised, drop off, leave him, leave her
photocopying, copies, photocopy, copy, scan, print out
language, german, french, spanish, polish, turkish, arabic, welsh, translate, in her language, in his language, mandarin
`;
